import { useEffect } from 'react'
import { useRouteError } from 'react-router'
import { isRegisterAnswering, onConnectionChange, reportSilence } from '../data/connection.ts'
import { NoAnswerError } from '../data/problem.ts'
import { ErrorNotice } from './error-notice.tsx'

/** A page whose file could not be fetched: its server is gone, or was replaced by a newer one. */
const isMissingFile = (error: unknown) => error instanceof TypeError && /module|import/i.test(error.message)

/** Stands in for a page that cannot be shown; one that could not be fetched is fetched again when the register is back. */
export function PageFault() {
  const error = useRouteError()
  const isMissing = isMissingFile(error)
  useEffect(() => {
    if (!isMissing) return
    reportSilence()
    return onConnectionChange(() => {
      if (isRegisterAnswering()) window.location.reload()
    })
  }, [isMissing])
  return (
    <div className="wrap">
      <ErrorNotice
        isPage
        error={isMissing ? new NoAnswerError(error) : error}
        onRetry={() => window.location.reload()}
      />
    </div>
  )
}
