import type { AgreementExample, Topics } from '../../examples/example.ts'

/** Dates, sums and terms: which of those that a text tells are the agreement's own. */
export const AGREEMENT_VALUE_EXAMPLES: Topics<AgreementExample> = {
  'which of the dates of an undated notice is the one of what is given': [
    {
      title: '14th medical team to Chad',
      text: 'China has been sending medical teams to Chad since 1989. Henan took over in 1997. The 14th Chinese medical team of ten doctors arrived in Chad in August 2009.',
      published: '',
      found: [{ countries: 'CN TD', date: '2009-08' }],
    },
    {
      title: 'China sends a medical team to Togo',
      text: 'China has been sending medical teams to Togo since 1974. The team worked in Lomé from May 2010 to May 2012.',
      published: '',
      found: [{ countries: 'CN TG', date: '2010-05' }],
    },
    {
      title: 'China funds the expansion of a power plant in Togo',
      text: 'In 2009 the plant was to be made larger with a loan from China. In May of 2012 the project was completed.',
      published: '',
      found: [{ countries: 'CN TG', date: '2009' }],
    },
    {
      text: 'China donated 1500 literary works to the library of Togo.',
      found: [{ countries: 'CN TG', date: '2015-05-20' }],
    },
  ],
}
