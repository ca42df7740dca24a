import type { Alert, Reader } from '../../store/index.ts'
import { RegisterError } from '../register-error.ts'

/**
 * An alert by its name.
 *
 * @throws RegisterError `no-alert`
 */
export async function alertNamed({ alerts }: Pick<Reader, 'alerts'>, name: string): Promise<Alert> {
  const alert = await alerts.named(name)
  if (!alert) throw new RegisterError('no-alert', { name })
  return alert
}
