/** Turkish charsets of DOS and of old Macs, which no platform decodes: the upper half of each, in order of its bytes. */

const dos =
  'ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ºªÊËÈ�ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµ�×ÚÛÙìÿ¯´\u00ad±�¾¶§÷¸°¨·¹³²■\u00a0'
const mac =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸĞğİıŞş‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ�ÒÚÛÙ�ˆ˜¯˘˙˚¸˝˛ˇ'

const tables = new Map([
  ...['cp857', 'ibm857', '857', 'csibm857', 'dos-857'].map(label => [label, [...dos]] as const),
  ...['x-mac-turkish', 'mac-turkish', 'macturkish', 'x-macturkish'].map(label => [label, [...mac]] as const),
])

/** Null where the label is none of these. */
export function readTurkishTable(bytes: Uint8Array, label: string): string | null {
  const upper = tables.get(label)
  if (!upper) return null
  let text = ''
  for (const byte of bytes) text += byte < 128 ? String.fromCharCode(byte) : upper[byte - 128]
  return text
}
