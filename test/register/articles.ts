import type { Article } from './add-all.ts'

/** Three reports of one loan, one of another, and one of a treaty of others. */
export const ARTICLES: readonly Article[] = [
  {
    title: 'Kenya signs railway loan with China',
    text: 'NAIROBI, May 11, 2014 — Kenya and China signed a $3.6 billion loan agreement on Sunday to build a railway from Mombasa to Nairobi. The Export-Import Bank of China will lend the money to the Kenyan government over 15 years.',
    published: '2014-05-11',
    publisher: 'The Daily Record',
  },
  {
    title: 'China to finance Mombasa–Nairobi railway',
    text: 'China has agreed to finance the new railway between Mombasa and Nairobi. Under the agreement signed on 11 May 2014, the Export-Import Bank of China lends Kenya $3.6 billion for the line.',
    published: '2014-05-12',
    publisher: 'Coast Gazette',
  },
  {
    title: 'Railway loan ratified',
    text: 'Kenya ratified in November 2014 the $3.6 billion loan agreement with the Export-Import Bank of China for the Mombasa–Nairobi railway, which was signed on 11 May 2014.',
    published: '2014-11-20',
    publisher: 'Ministry of Transport',
  },
  {
    title: 'Kenya borrows for a dam',
    text: 'Kenya and China signed a $450 million loan agreement on 3 March 2016 for a dam at Thwake. The China Development Bank will lend the money.',
    published: '2016-03-04',
    publisher: 'The Daily Record',
  },
  {
    title: 'Norway and Chile sign fisheries treaty',
    text: 'Norway and Chile signed a treaty on fisheries in Santiago on 7 June 2015. The treaty sets quotas for both fleets.',
    published: '2015-06-08',
    publisher: 'Nordic Wire',
  },
]
