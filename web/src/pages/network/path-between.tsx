import { Link } from 'react-router'
import type { Network } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'
import { FilterBar } from '../../pieces/filter-bar.tsx'
import { Name } from '../../pieces/name.tsx'
import { actorLink } from '../links.ts'

type Props = {
  readonly network: Network
  /** Undefined until two are chosen, null where no way leads from one to the other. */
  readonly path: readonly string[] | null | undefined
}

/** Chooses two actors and says by whom they are joined. */
export function PathBetween({ network, path }: Props) {
  const { t } = useWords()
  const options = network.nodes
    .map(({ key, name }) => ({ value: key, label: name }))
    .toSorted((one, other) => one.label.localeCompare(other.label))
  const names = new Map(network.nodes.map(({ key, name }) => [key, name]))
  return (
    <FilterBar
      fields={[
        { name: 'a', label: t('network.pathFrom'), options },
        { name: 'b', label: t('network.pathTo'), options },
      ]}
    >
      <p role="status" className="path">
        {path === undefined ? t('network.pathHow') : null}
        {path === null ? t('network.noPath') : null}
        {path?.map((key, at) => (
          <span key={key}>
            {at > 0 ? ' → ' : ''}
            <Link to={actorLink(network.of, key)}>
              <Name text={names.get(key) ?? key} />
            </Link>
          </span>
        ))}
      </p>
    </FilterBar>
  )
}
