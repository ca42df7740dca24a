import { useWords } from '../language/language-context.tsx'

export type TagKind = 'inferred' | 'low' | 'conflict' | 'person'

/** A remark on a value: inferred, low confidence, conflict, set by a person. */
export function Tag({ kind }: { readonly kind: TagKind }) {
  const { t } = useWords()
  return <span className={`tag ${kind}`}>{t(`tag.${kind}`)}</span>
}
