/** A stranger's file, handed out so that no browser opens it as a page of ours: always saved, never sniffed, sandboxed. */
import type { Context } from 'hono'

export function download(c: Context, bytes: Uint8Array, name: string): Response {
  return c.body(bytes.slice().buffer, 200, {
    'content-type': 'application/octet-stream',
    'content-disposition': disposition(name),
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  })
}

/** RFC 6266: plain letters for old readers, UTF-8 for the rest. Paths and control characters have no place in a name. */
export function disposition(given: string): string {
  const name =
    given
      .replace(/[\u0000-\u001f\u007f/\\:"<>|?*\u202a-\u202e\u2066-\u2069]/g, '_')
      .slice(0, 150)
      .toWellFormed() || 'file'
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replaceAll('%', '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
