/** The page of an article, as sites make them. */
export const articlePage = ({
  title = 'Norway and Kenya sign fisheries agreement',
  text = 'Norway and Kenya signed an agreement on fisheries in Nairobi on 5 March 2024, the ministry said. Norway will give Kenya 20 million dollars.',
  published = '2024-03-06',
  head = '',
}: {
  readonly title?: string
  readonly text?: string
  readonly published?: string
  readonly head?: string
} = {}): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="${published}">${head}</head>
<body><nav><a href="/">Home</a></nav><article><h1>${title}</h1><p>${text}</p>
<p>The agreement was prepared for two years by both governments, who met four times in Oslo and Nairobi.</p></article></body></html>`
