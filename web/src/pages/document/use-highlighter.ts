import {
  createRenderer,
  createTextAnnotator,
  type Painter,
  type TextAnnotation,
  type TextAnnotator,
} from '@recogito/text-annotator'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Span } from '../../data/types.ts'
import type { Highlight } from './to-highlights.ts'

type Choices = {
  /** The element that holds the paragraphs, each with its place in the text as `data-start`. */
  readonly container: RefObject<HTMLElement | null>
  readonly highlights: readonly Highlight[]
  /** Highlights that are framed: those of what is open or pointed at. */
  readonly chosen: ReadonlySet<string>
  readonly onHover: (highlight: string | null) => void
  readonly onClick: (highlight: string) => void
}

/** Draws highlights below the text of a document, only those in view, and tells which of them is pointed at or clicked. */
export function useHighlighter({ container, highlights, chosen, onHover, onClick }: Choices): void {
  const [annotator, setAnnotator] = useState<TextAnnotator<TextAnnotation, TextAnnotation>>()
  const shown = useRef({ chosen, onHover, onClick })
  useEffect(() => {
    shown.current = { chosen, onHover, onClick }
  }, [chosen, onHover, onClick])

  useEffect(() => {
    const element = container.current
    if (!element) return
    const made = createTextAnnotator<TextAnnotation, TextAnnotation>(element, {
      annotatingEnabled: false,
      renderer: (place, state, viewport) =>
        createRenderer(
          createPainter(place, id => shown.current.chosen.has(id)),
          place,
          state as unknown as Parameters<typeof createRenderer>[2],
          viewport,
        ),
    })
    made.on('mouseEnterAnnotation', ({ id }) => shown.current.onHover(id))
    made.on('mouseLeaveAnnotation', () => shown.current.onHover(null))
    made.on('clickAnnotation', ({ id }) => shown.current.onClick(id))
    setAnnotator(made)
    return () => made.destroy()
  }, [container])

  useEffect(() => {
    const element = container.current
    if (annotator && element) annotator.setAnnotations(highlights.flatMap(each => toAnnotation(each, element)))
  }, [annotator, highlights, container])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is drawn otherwise
  useEffect(() => annotator?.renderer.redraw(true), [annotator, chosen])
}

/** A highlight with ranges of the page: one a paragraph, whose text is one node. */
function toAnnotation({ id, kind, span }: Highlight, container: HTMLElement): TextAnnotation[] {
  const selector = rangesOf(span, container).map(range => ({ quote: range.toString(), ...span, range }))
  if (selector.length === 0) return []
  return [{ id, bodies: [], properties: { kind }, target: { annotation: id, selector } } as unknown as TextAnnotation]
}

/** The ranges of the page that show a span of the text. */
export function rangesOf({ start, end }: Span, container: HTMLElement): readonly Range[] {
  return [...container.querySelectorAll<HTMLElement>('[data-start]')].flatMap(paragraph => {
    const from = Number(paragraph.dataset.start)
    const node = paragraph.firstChild
    if (!(node instanceof Text) || end <= from || start >= from + node.length) return []
    const range = document.createRange()
    range.setStart(node, Math.max(0, start - from))
    range.setEnd(node, Math.min(node.length, end - from))
    return range.collapsed ? [] : [range]
  })
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Draws spans into a layer below the text, the longer ones first, so that the shorter wins the ground. */
function createPainter(container: HTMLElement, isChosen: (id: string) => boolean): Painter {
  container.classList.add('is-highlighted')
  const layer = document.createElement('div')
  layer.className = 'highlights not-annotatable'
  layer.setAttribute('aria-hidden', 'true')
  container.append(layer)
  return {
    destroy: () => layer.remove(),
    redraw: highlights => {
      const wide = ({ rects }: { readonly rects: readonly Box[] }) => rects.reduce((sum, { width }) => sum + width, 0)
      layer.replaceChildren(
        ...highlights
          .toSorted((a, b) => wide(b) - wide(a))
          .flatMap(({ annotation, rects }) =>
            rects.map((rect, place) => {
              const mark = draw(annotation, rect, isChosen(annotation.id))
              mark.classList.toggle('is-first', place === 0)
              mark.classList.toggle('is-last', place === rects.length - 1)
              return mark
            }),
          ),
      )
    },
    setVisible: isVisible => layer.classList.toggle('vh', !isVisible),
  }
}

function draw(annotation: { readonly id: string }, { x, y, width, height }: Box, isChosen: boolean): HTMLElement {
  const { properties } = annotation as unknown as { readonly properties: { readonly kind: string } }
  const mark = document.createElement('span')
  mark.className = isChosen ? 'highlight is-chosen' : 'highlight'
  mark.dataset.kind = properties.kind
  mark.dataset.id = annotation.id
  Object.assign(mark.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` })
  return mark
}
