/** Reads a rules directory from disk. The only file of src/policy that knows Node; Workers take the published ones from the store. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/**
 * Sources by path relative to `dir`, with forward slashes: 'flood.yaml', 'wording/tr.yaml'. YAML and JSON only;
 * schemas for editors (`*.schema.json`) are not rules.
 * @throws Error naming the directory where it cannot be read
 */
export function readRules(dir: string): Record<string, string> {
  const sources: Record<string, string> = {}
  for (const path of rulePaths(dir)) sources[relative(dir, path).split(sep).join('/')] = readFileSync(path, 'utf8')
  return sources
}

function rulePaths(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.(yaml|json)$/.test(entry.name) && !entry.name.endsWith('.schema.json'))
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
  } catch (error) {
    throw new Error(`rules directory "${dir}" cannot be read: ${(error as Error).message}`)
  }
}
