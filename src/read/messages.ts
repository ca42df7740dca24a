type Data = Readonly<Record<string, string | number>>

/** The wording of every error of this room: what is wrong, then what to do. The keys are the codes. */
export const MESSAGES = {
  /** Nothing but blanks, or no bytes at all. */
  empty: () => 'There is no text in it. Check that it was saved or downloaded completely.',
  /** Bytes that are no text, such as a picture or an archive. */
  binary: ({ kind }: Data) =>
    `This is no text but ${kind}. Save the article as PDF, .docx, text, HTML or Markdown and read that.`,
  /** A file that opens with a password only. */
  encrypted: () => 'It is encrypted. Open it with its password, save it without one, and read that.',
  /** A file that does not hold together as what it says that it is. */
  damaged: ({ kind }: Data) =>
    `It cannot be opened as ${kind}: it is damaged, cut, or something else. Download it again, or open it yourself and save it anew.`,
  /** A PDF file without text. */
  'only-pictures': ({ pages }: Data) =>
    `There is no text in it: it is pictures of pages (${pages}). Run a program over it that recognises text (OCR), such as "ocrmypdf", and read what that makes.`,
  /** A PDF file that draws letters and does not say which they are. */
  'no-letters': () =>
    'It does not say which letters it shows: its fonts are not told apart. Run a program over it that recognises text (OCR), such as "ocrmypdf --force-ocr", and read what that makes.',
  /** A file with more pages than are read. */
  'too-many-pages': ({ pages, limit }: Data) =>
    `It has ${pages} pages, and ${limit} is the most that is read. Split it into several files.`,
  /** A file that unfolds to more than is worth, as some are made to do. */
  'too-hard': ({ reason }: Data) =>
    `To read it takes too much (${reason}). Open it yourself, and save what you need as text or as a smaller file.`,
  /** Bytes that are not UTF-8 where nothing tells the character set. */
  'not-utf8': ({ byte, offset, row, charset }: Data) =>
    `Not UTF-8: byte ${byte} at offset ${offset}, line ${row}. Save it as UTF-8, or convert it, for example with ` +
    `"iconv -f ${charset} -t UTF-8".`,
  /** A page that names a character set which does not exist. */
  'unknown-charset': ({ charset }: Data) =>
    `The page says that its character set is "${charset}", which is unknown. Convert it to UTF-8.`,
  /** A document, file or line over the limit. */
  'too-large': ({ limit }: Data) =>
    `Larger than ${limit} MB, the most that one document may have. Split it into one file or line an article.`,
  /** A `published` that is no date. */
  'bad-date': ({ value }: Data) =>
    `published is "${value}", which is no date. Write it as 2015-05-08, 2015-05 or 2015, or as 2015-05-08T10:00:00+03:00.`,
  /** A `publisherType` that is none of the ranks of the model. */
  'bad-publisher-type': ({ value, codes }: Data) =>
    `publisherType is "${value}", which is none of the codes. Write one of these, or leave it out: ${codes}.`,
  /** A `country` that is no code. */
  'bad-country': ({ value }: Data) =>
    `country is "${value}", which is no code. Write it as in ISO 3166-1, such as KE, or leave it out.`,
  /** A path that does not exist. */
  'not-found': () => 'There is no such file or folder. Check the name and the folder that you are in.',
  /** A pattern such as `news/*.txt` that fits nothing, or nothing but files that are left out. */
  'no-match': ({ skipped }: Data) =>
    skipped
      ? `Every file that fits this pattern was left out (${skipped}). Articles are .txt, .md, .html, .pdf, .docx, .eml, .json and .ndjson files.`
      : 'No file fits this pattern. Put it in quotes, or check the folder that you are in.',
  /** A folder in which nothing can be read. */
  'no-articles': ({ skipped }: Data) =>
    `No article in this folder${skipped ? ` (left out: ${skipped})` : ''}. Articles are .txt, .md, .html, .pdf, .docx, .eml, .json and .ndjson files.`,
  /** A file of a kind that cannot be read. */
  'unknown-format': ({ extension }: Data) =>
    `Files of the kind "${extension}" cannot be read. Save it as .pdf, .docx, .txt, .md or .html and read that.`,
  /** A file that is there but cannot be opened, or not be read to its end. */
  'not-readable': ({ reason, advice }: Data) => `It cannot be read (${reason}). ${advice}`,
  /** A fault of this program. */
  'reader-failed': ({ reason }: Data) =>
    `The reader failed on it (${reason}). This is a fault of Foedera: please report it together with the file.`,
  /** Text that should be JSON and is not. */
  'bad-json': ({ reason }: Data) =>
    `Not JSON: ${reason}. Write one object such as {"text": "…"}; in NDJSON, one object a line.`,
  /** JSON that is not a document. */
  'bad-input': ({ field, problem }: Data) => `${field}: ${problem}`,
  /** Front matter that does not end. */
  'unclosed-front-matter': () =>
    'The front matter that begins on line 1 has no end. Close it with a line of three dashes (---).',
} as const satisfies Record<string, (data: Data) => string>
