/** A customer's file as a download: never shown inline, never sniffed, without the console's rights even if opened. */
import type { Served } from '../../store/attachments.ts'

export function fileResponse(file: Served | null, name: string | null): Response {
  const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
  if (!file) return new Response('There is no such file.\n', { status: 404, headers: plain })
  if ('sealed' in file) return new Response(`The file is sealed: ${file.sealed}.\n`, { status: 403, headers: plain })
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': disposition(name ?? 'file'),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    },
  })
}

/** RFC 6266: a plain name for old readers, the whole one in UTF-8 beside it. */
function disposition(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_').slice(0, 120)
  const whole = encodeURIComponent(name.toWellFormed().slice(0, 200)).replace(
    /['()*]/g,
    letter => `%${letter.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
