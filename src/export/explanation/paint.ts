import { styleText } from 'node:util'

/** Text in a colour or weight, for a terminal that shows it. */
export const paint = (text: string, style: 'red' | 'green' | 'dim' | 'bold', isColoured: boolean): string =>
  isColoured ? styleText(style, text, { validateStream: false }) : text
