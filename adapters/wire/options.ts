/** Options of a channel: what is wrong is said at start, by the name of the setting, never with its value. */

export function required(channel: string, setting: string, value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value
  throw new Error(`${channel}.${setting} is missing: set it to the value that the provider's console shows`)
}

export function url(channel: string, setting: string, value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new Error(`${channel}.${setting} must be an http(s) URL`)
  return value.replace(/\/+$/, '')
}

export function positive(channel: string, setting: string, value: number): number {
  if (!(Number.isFinite(value) && value > 0)) throw new Error(`${channel}.${setting} must be a positive number`)
  return value
}
