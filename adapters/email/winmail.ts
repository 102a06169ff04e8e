/** Outlook's winmail.dat as the parts that are in it; its body only where it is the whole mail. */
import type { Part } from './mime.ts'
import { readTnef } from './tnef.ts'

export function unpacked(part: Part, _: number, all: readonly Part[]): Part[] {
  if (!/^application\/(?:vnd\.)?ms-tnef$/.test(part.type) && part.name?.toLowerCase() !== 'winmail.dat') return [part]
  const tnef = readTnef(part.content)
  if (!tnef) return [part]
  const bare = { ...part, params: {}, contentId: null }
  const files = tnef.files.map(({ name, type, content }) => ({
    ...bare,
    type: type?.toLowerCase() || 'application/octet-stream',
    disposition: 'attachment',
    name,
    content,
  }))
  const { body } = tnef
  if (!body || all.some(one => /^text\/(?:plain|html)$/.test(one.type) && one.content.some(byte => byte > 32)))
    return files
  const words = {
    ...bare,
    type: body.type,
    params: { charset: body.charset },
    name: null,
    content: body.content,
    within: [],
  }
  return [
    body.type === 'application/rtf'
      ? { ...words, disposition: 'attachment', name: 'message.rtf' }
      : { ...words, disposition: '' },
    ...files,
  ]
}
