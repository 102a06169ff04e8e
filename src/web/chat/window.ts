/** A name for a new chat window, and its token: adapters/chat/window.ts says what they are worth. */
import { randomBytes } from 'node:crypto'

export { windowOf, windowToken } from '../../../adapters/chat/window.ts'

export const newWindow = (): string => `w-${randomBytes(16).toString('hex')}`
