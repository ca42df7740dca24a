import { useNavigate } from 'react-router'
import { useWords } from '../../language/language-context.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { SearchBox } from '../../pieces/search-box.tsx'
import { searchLink } from '../links.ts'

/** Nothing is at the address. */
export function Page() {
  const { t } = useWords()
  const navigate = useNavigate()
  return (
    <>
      <PageHead title={t('notFound.title')} />
      <p className="lead">{t('notFound.lead')}</p>
      <br />
      <SearchBox onSearch={text => void navigate(searchLink({ text }))} />
    </>
  )
}
