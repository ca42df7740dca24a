import type { Pending } from '../../data/decisions.ts'
import type { Asked, ScorePart } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { ComparedFindings } from './compared-findings.tsx'
import { useSides } from './finding-side.ts'
import { comparedName, seenName } from './part-names.ts'
import { ScoreParts } from './score-parts.tsx'

/** A question: why it is asked, the two findings side by side, and the score with its parts. */
export function QuestionView({ asked, zone }: { readonly asked: Asked; readonly zone: Pending['zone'] }) {
  const words = useWords()
  const { t, code, gap } = words
  const { sides, error, refetch } = useSides(asked)
  const { question } = asked
  const isOne = question.entries[0] === question.entries[1]
  // The first part is what holds before anything is compared.
  const compared = question.parts.slice(1)
  const told = (part: ScorePart) => t('judge.told', { part: comparedName(part, words), seen: seenName(part, words) })
  const by = (sign: 1 | -1) => {
    const [most] = compared.filter(({ weight }) => sign * weight > 0).toSorted((a, b) => sign * (b.weight - a.weight))
    return most && told(most)
  }
  const [pro, contra] = [by(1), by(-1)]
  return (
    <>
      <h2 className="question">{t('judge.question')}</h2>
      <p className="because">
        {[
          t('judge.because', { reason: code('question', question.reason) }),
          ...(pro ? [t('judge.pro', { part: pro })] : []),
          ...(contra ? [t('judge.contra', { part: contra })] : []),
          t(isOne ? 'judge.heldTogether' : 'judge.heldApart'),
          ...(question.unsure ? [t('judge.someoneUnsure')] : []),
        ].join(gap)}
      </p>
      {error ? (
        <ErrorNotice error={error} onRetry={refetch} />
      ) : sides === null ? (
        <p>{t('judge.notShown')}</p>
      ) : sides === undefined ? (
        <Skeleton lines={16} height={700} />
      ) : (
        <ComparedFindings sides={sides} />
      )}
      <ScoreParts question={question} zone={zone} />
    </>
  )
}
