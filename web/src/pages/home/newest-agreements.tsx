import { useWords } from '../../language/language-context.tsx'
import { AgreementList } from '../../pieces/agreement-list.tsx'

const SHOWN = 6

/** The agreements with the latest dates. */
export function NewestAgreements({ count }: { readonly count: number }) {
  const { t } = useWords()
  return (
    <>
      <h2 className="h3">{t('home.newest')}</h2>
      <p className="unit">{t('home.newestSub')}</p>
      <AgreementList filters={{}} limit={SHOWN} count={count} />
    </>
  )
}
