import { useEffect } from 'react'
import { needHan } from '../styles/need-han.ts'
import { scriptOf } from './script-of.ts'

/** A name or words of a source, marked with their language, so that they are read aloud and drawn as such. */
export function Name({ text, lang = scriptOf(text) }: { readonly text: string; readonly lang?: string | undefined }) {
  const isHan = lang === 'zh'
  useEffect(() => {
    if (isHan) needHan()
  }, [isHan])
  return (
    <span className="name" lang={lang}>
      {text}
    </span>
  )
}
