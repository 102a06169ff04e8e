/**
 * How many segments an SMS takes: GSM-7 (160, or 153 in parts) or UCS-2 (70, or 67). Source: 3GPP TS 23.038.
 * Turkish ğ, ş, ı, İ, ç are in no table that carriers apply unasked (the national shift tables are not negotiated
 * by Twilio), so that one of them turns the whole message into UCS-2.
 */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const extended = new Set('\f^{}\\[~]|€')

export interface Segments {
  encoding: 'GSM-7' | 'UCS-2'
  /** Septets or UTF-16 units. */
  units: number
  segments: number
}

export function segments(text: string): Segments {
  const letters = [...text]
  const gsm = letters.every(letter => basic.has(letter) || extended.has(letter))
  if (!gsm)
    return {
      encoding: 'UCS-2',
      units: text.length,
      segments: filled(
        letters.map(letter => letter.length),
        70,
        67,
      ),
    }
  const sizes = letters.map(letter => (extended.has(letter) ? 2 : 1))
  const units = sizes.reduce((sum, size) => sum + size, 0)
  return { encoding: 'GSM-7', units, segments: filled(sizes, 160, 153) }
}

/** Segments filled letter by letter: no letter is torn between two. */
function filled(sizes: number[], alone: number, part: number): number {
  const units = sizes.reduce((sum, size) => sum + size, 0)
  if (units <= alone) return units === 0 ? 0 : 1
  let count = 1
  let used = 0
  for (const size of sizes) {
    if (used + size > part) {
      count++
      used = 0
    }
    used += size
  }
  return count
}
