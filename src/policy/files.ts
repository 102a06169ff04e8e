/** Every file of rules/, a line each. The key is the name under which stages find it in Policy. */
import { floodFile } from './files/flood.ts'

export const files = {
  flood: floodFile,
}
