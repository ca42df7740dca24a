import type { Pending } from '../../data/decisions.ts'
import type { Question, ScorePart } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { comparedName, seenName } from './part-names.ts'
import './score.css'

const ONE_DIGIT = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const

type Props = { readonly question: Question; readonly zone: Pending['zone'] }

/** Why the program is unsure: the parts of the score, the weightiest first, and where a person is asked. */
export function ScoreParts({ question: { parts, score, probability }, zone }: Props) {
  const words = useWords()
  const { t, number, percent, list } = words
  const [prior] = parts
  const weighing = parts
    .filter(({ weight }) => weight !== 0)
    .toSorted((a, b) => Number(b === prior) - Number(a === prior) || Math.abs(b.weight) - Math.abs(a.weight))
  const silent = parts.filter(({ weight }) => weight === 0)
  const signed = (value: number) => number(value, ONE_DIGIT).replace('-', '−')
  const most = Math.max(...weighing.map(({ weight }) => Math.abs(weight)), 1)
  return (
    <section className="light score">
      <h2 className="h3">{t('judge.score')}</h2>
      <p className="unit">{t('judge.scoreUnit', { from: signed(zone.from), to: signed(zone.to) })}</p>
      <table className="parts">
        <thead className="vh">
          <tr>
            <th scope="col">{t('judge.part')}</th>
            <th scope="col">{t('judge.seen')}</th>
            <th scope="col">{t('judge.weight')}</th>
          </tr>
        </thead>
        <tbody>
          {weighing.map(part => (
            <tr key={part.name}>
              <th scope="row">{comparedName(part, words)}</th>
              <td>{part === prior ? null : seenName(part, words)}</td>
              <td className="number">
                <Bar part={part} most={most} />
                <span>{signed(part.weight)}</span>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('judge.sum')}</th>
            <td>{t('judge.likely', { share: percent(probability) })}</td>
            <td className="number">
              <span>{signed(score)}</span>
            </td>
          </tr>
        </tfoot>
      </table>
      {silent.length > 0 ? (
        <p className="small muted">
          {t('judge.silent', { parts: list(silent.map(part => comparedName(part, words))) })}
        </p>
      ) : null}
    </section>
  )
}

/** Right of the line speaks for one agreement, left against; hollow as well, so that colour is not alone. */
function Bar({ part: { weight }, most }: { readonly part: ScorePart; readonly most: number }) {
  const width = `${(50 * Math.abs(weight)) / most}%`
  return (
    <span className="bar" aria-hidden="true">
      <i
        className={weight < 0 ? 'is-against' : undefined}
        style={weight < 0 ? { right: '50%', width } : { left: '50%', width }}
      />
    </span>
  )
}
