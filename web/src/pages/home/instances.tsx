import { Link } from 'react-router'
import type { FacetCount, PartyCount } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { Name } from '../../pieces/name.tsx'
import { pairLink, searchLink } from '../links.ts'

const PAIRS = 2

type Props = { readonly pairs: readonly FacetCount[]; readonly parties: readonly PartyCount[] }

/** What one could look for, out of what the register holds. */
export function Instances({ pairs, parties }: Props) {
  const { t, pairName } = useWords()
  return (
    <p className="try">
      <span>{t('home.forInstance')}</span>
      {pairs.slice(0, PAIRS).map(({ value }) => (
        <Link key={value} to={pairLink(value)}>
          {pairName(value)}
        </Link>
      ))}
      {parties.map(({ key, name }) => (
        <Link key={key} to={searchLink({ party: [name] })}>
          <Name text={name} />
        </Link>
      ))}
    </p>
  )
}
