/** A clamd of the test's own: zINSTREAM, chunks, and the answers that the real one gives. */

import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import { afterAll } from 'vitest'

export interface FakeClamd {
  clamd: string
  /** Sizes of the chunks of each file, as they came. */
  chunks: number[][]
}

/** EICAR's test string (eicar.org) is put together here, so that no scanner stops this file. */
export const eicar = new TextEncoder().encode(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
)

export async function fakeClamd({ streamMaxLength = 25 << 20, silent = false, path = '' } = {}): Promise<FakeClamd> {
  const chunks: number[][] = []
  const open = new Set<Socket>()
  const server = createServer(socket => {
    open.add(socket)
    socket.on('error', () => {})
    let held = Buffer.alloc(0)
    let begun = false
    let whole = Buffer.alloc(0)
    const sizes: number[] = []
    socket.on('data', data => {
      held = Buffer.concat([held, data])
      if (!begun) {
        const end = held.indexOf(0)
        if (end < 0) return
        if (held.subarray(0, end).toString() !== 'zINSTREAM') return void socket.end('UNKNOWN COMMAND\0')
        begun = true
        chunks.push(sizes)
        held = held.subarray(end + 1)
      }
      while (held.length >= 4 && held.length >= 4 + held.readUInt32BE(0)) {
        const size = held.readUInt32BE(0)
        if (size === 0)
          return silent
            ? undefined
            : void socket.end(whole.includes(Buffer.from(eicar)) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0')
        sizes.push(size)
        whole = Buffer.concat([whole, held.subarray(4, 4 + size)])
        held = held.subarray(4 + size)
        if (whole.length > streamMaxLength) return void socket.end('INSTREAM size limit exceeded. ERROR\0')
      }
    })
  })
  await new Promise<void>(resolve => (path ? server.listen(path, resolve) : server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  return { clamd: path || `127.0.0.1:${(server.address() as AddressInfo).port}`, chunks }
}
