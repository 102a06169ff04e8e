import type { Automatic } from '../../src/message.ts'
import type { Mail } from './mime.ts'
export function automaticOf(_mail: Mail): Automatic | null {
  return null
}
