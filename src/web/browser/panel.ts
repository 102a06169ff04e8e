/** The panel in the browser: it works without, but keeps what is being written. */
import { keepDrafts } from './draft.ts'

keepDrafts()
