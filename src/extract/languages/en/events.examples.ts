import type { EventExample, Topics } from '../../examples/example.ts'

export const EVENT_EXAMPLES: Topics<EventExample> = {
  visits: [
    {
      text: 'Chinese Premier Li Keqiang arrived in Brasília on Tuesday.',
      found: [{ kind: 'visit', participants: ['Li Keqiang'], place: 'Brasília', date: '2015-05-19' }],
    },
    {
      text: 'Narendra Modi visited Mongolia on 17 May 2015.',
      found: [{ kind: 'visit', participants: ['Narendra Modi'], place: 'Mongolia', date: '2015-05-17' }],
    },
    {
      text: 'During his visit to Kazakhstan in March, Serbian President Tomislav Nikolic rode a horse.',
      found: [{ kind: 'visit', participants: ['Tomislav Nikolić'], place: 'Kazakhstan', date: '2015-03' }],
    },
    {
      text: 'Xi Jinping will travel to Washington in September.',
      found: [{ kind: 'visit', participants: ['Xi Jinping'], place: 'Washington', date: '2015-09' }],
    },
    {
      text: 'Angela Merkel flew to Kiev and Moscow in February.',
      found: [{ kind: 'visit', participants: ['Angela Merkel'], place: 'Kiev', date: '2015-02' }],
    },
    {
      text: 'The visit of Angela Merkel to Ghana ended on Tuesday.',
      found: [{ kind: 'visit', participants: ['Angela Merkel'], place: 'Ghana', date: '2015-05-19' }],
    },
    {
      text: 'Xi Jinping’s visit to Tehran in January 2016 was short.',
      found: [{ kind: 'visit', participants: ['Xi Jinping'], place: 'Tehran', date: '2016-01' }],
    },
    {
      text: 'The Americans sent Kurt Campbell, who lands in Honiara today.',
      found: [{ kind: 'visit', participants: ['Kurt Campbell'], place: 'Honiara', date: '2015-05-20' }],
    },
  ],
  'meetings and calls': [
    {
      text: 'Vladimir Putin met Angela Merkel in Milan on 16 October 2014.',
      found: [
        { kind: 'meeting', participants: ['Vladimir Putin', 'Angela Merkel'], place: 'Milan', date: '2014-10-16' },
      ],
    },
    {
      text: 'The foreign ministers of Iran and Turkey met in Ankara on Monday.',
      found: [{ kind: 'meeting', place: 'Ankara', date: '2015-05-18' }],
    },
    {
      text: 'Barack Obama held talks with Shinzo Abe in Washington in April.',
      found: [{ kind: 'meeting', participants: ['Barack Obama', 'Shinzo Abe'], place: 'Washington', date: '2015-04' }],
    },
    {
      text: 'Shinzo Abe phoned Narendra Modi on Friday.',
      found: [{ kind: 'call', participants: ['Shinzo Abe', 'Narendra Modi'], date: '2015-05-15' }],
    },
    {
      text: 'Petro Poroshenko spoke by phone with François Hollande on Tuesday.',
      found: [{ kind: 'call', participants: ['Petro Poroshenko', 'François Hollande'], date: '2015-05-19' }],
    },
    {
      text: 'Vladimir Putin received Alexis Tsipras in the Kremlin on 8 April 2015.',
      found: [{ kind: 'meeting', participants: ['Vladimir Putin', 'Alexis Tsipras'], date: '2015-04-08' }],
    },
    {
      text: 'Narendra Modi spoke on Monday after talks with Angela Merkel.',
      found: [{ kind: 'meeting', participants: ['Narendra Modi', 'Angela Merkel'], date: '2015-05-18' }],
    },
    {
      text: 'The joint committee of the two sides, which met in Brussels on May 13, was content.',
      found: [{ kind: 'meeting', place: 'Brussels', date: '2015-05-13' }],
    },
    {
      text: 'Vladimir Putin and Xi Jinping flew in. Both presidents will attend a summit on May 22.',
      found: [{ kind: 'meeting', participants: ['Vladimir Putin', 'Xi Jinping'], date: '2015-05-22' }],
    },
    {
      text: 'Barack Obama called Narendra Modi on Monday.',
      found: [{ kind: 'call', participants: ['Barack Obama', 'Narendra Modi'], date: '2015-05-18' }],
    },
  ],
  'invitations, ceremonies and signings': [
    {
      text: 'Vladimir Putin invited Kim Jong Un to the parade of May 9.',
      found: [{ kind: 'invitation', participants: ['Vladimir Putin', 'Kim Jong-un'], date: '2015-05-09' }],
    },
    {
      text: 'Uhuru Kenyatta attended the opening of the embassy in Windhoek.',
      found: [{ kind: 'ceremony', participants: ['Uhuru Kenyatta'] }],
    },
    {
      text: 'China and Kenya signed a loan agreement in Nairobi on Monday.',
      found: [{ kind: 'signing', participants: ['China', 'Kenya'], place: 'Nairobi', date: '2015-05-18' }],
    },
    {
      text: 'Cyprus and Israel are negotiating an agreement on gas.',
      found: [{ kind: 'negotiation', participants: ['Cyprus', 'Israel'] }],
    },
    {
      text: 'The pact was signed in Moscow on Monday in the presence of Angela Merkel.',
      found: [{ kind: 'signing', participants: ['Angela Merkel'], place: 'Moscow', date: '2015-05-18' }],
    },
    {
      text: 'With Vladimir Putin and Xi Jinping looking on, Gazprom signed the contract on Monday.',
      found: [{ kind: 'signing', participants: ['Vladimir Putin', 'Xi Jinping'], date: '2015-05-18' }],
    },
    {
      text: 'Xi Jinping and his host, Angela Merkel, presided on Friday over the signing of nineteen documents.',
      found: [{ kind: 'signing', participants: ['Xi Jinping', 'Angela Merkel'], date: '2015-05-15' }],
    },
    {
      text: 'MOSCOW, May 19 - Angela Merkel and Vladimir Putin signed a treaty on gas on Monday.',
      found: [
        { kind: 'signing', participants: ['Angela Merkel', 'Vladimir Putin'], place: 'MOSCOW', date: '2015-05-18' },
      ],
    },
    {
      text: 'Japan and Mongolia held the fifth round of talks on trade in Tokyo in July 2014.',
      found: [{ kind: 'negotiation', participants: ['Japan', 'Mongolia'], place: 'Tokyo', date: '2014-07' }],
    },
  ],
  'nobody comes and nothing takes place': [
    { text: 'Angela Merkel did not visit Moscow.', found: [] },
    { text: 'The offer met with silence.', found: [] },
    { text: 'Barack Obama called the deal historic.', found: [] },
    { text: 'The road meets the border near Moyale.', found: [] },
    { text: 'The fund invites bids from Chile.', found: [] },
    { text: 'Tourists from Norway visit Crete in droves.', found: [] },
    { text: 'Angela Merkel signed the decree on Monday.', found: [] },
    { text: 'Ghana signed a treaty on Monday.', found: [] },
    { text: 'There was no meeting of Angela Merkel with Vladimir Putin.', found: [] },
  ],
}
