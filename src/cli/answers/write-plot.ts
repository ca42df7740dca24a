import { extname } from 'node:path'
import type { PlotSpec } from '../../export/index.ts'
import { CommandError } from '../command-error.ts'
import { withOutput } from '../output.ts'

/** Twice as fine as the drawing, for screens and for print. */
const ZOOM = 2
/** For what a drawing calls sans-serif; where it is not there, any other font of the system. */
const FONT = { sansSerifFamily: 'DejaVu Sans', defaultFontFamily: 'DejaVu Sans' }

/** Draws a picture into a file: SVG or PNG, by the ending of its name. */
export async function writePlot(file: string, spec: PlotSpec): Promise<void> {
  const ending = extname(file).toLowerCase()
  if (ending !== '.svg' && ending !== '.png')
    throw new CommandError(`${file}: A picture is written as .svg or .png. Name the file so.`)
  const { toSvg } = await import('../../export/index.ts')
  const svg = await toSvg(spec)
  const picture = ending === '.svg' ? svg : await toPng(svg)
  await withOutput(file, output => output.write(picture))
}

async function toPng(svg: string): Promise<Uint8Array> {
  const { Resvg } = await loadResvg()
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: ZOOM }, font: FONT }).render().asPng()
}

async function loadResvg(): Promise<typeof import('@resvg/resvg-js')> {
  try {
    return await import('@resvg/resvg-js')
  } catch (error) {
    throw new CommandError(
      'PNG needs the package @resvg/resvg-js, which is not here: npm install @resvg/resvg-js, or name the file .svg.',
      error,
    )
  }
}
