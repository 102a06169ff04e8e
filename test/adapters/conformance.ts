/** What holds for every channel. A new one adds a subject in subjects.ts, and its fixtures. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../adapters/adapter.ts'
import { bodyOnly } from '../../adapters/wire/body.ts'
import { post, type Subject } from './subjects.ts'
import { deliveryOf, taken } from './taken.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

export function conforms(subject: Subject): void {
  const { adapter, expected } = subject
  const folder = new URL(`../../fixtures/${adapter.channel}/`, import.meta.url)
  const fixtures = readdirSync(folder).map(file => ({
    name: file.replace(/\.\w+$/, ''),
    body: new Uint8Array(readFileSync(new URL(file, folder))),
  }))
  const split = (body: Uint8Array) => adapter.split(bodyOnly(body))

  describe(`proof of ${adapter.channel}`, () => {
    const body = fixtures[0]?.body ?? bytes('{}')

    it('is given for the right signature, by its name', async () => {
      for (const fixture of fixtures)
        expect(await adapter.verify(post(subject, fixture.body)), fixture.name).toHaveProperty('by')
    })

    it('is refused without a signature and for a wrong one, and no secret shows', async () => {
      const right = subject.sign(body, subject.url)
      const wrong = Object.fromEntries(Object.entries(right).map(([name, value]) => [name, `${value}x`]))
      const cut = Object.fromEntries(Object.entries(right).map(([name, value]) => [name, value.slice(0, -1)]))
      for (const headers of [{}, wrong, cut]) {
        const answer = await adapter.verify(post(subject, body, headers))
        expect(isRefusal(answer)).toBe(true)
        const words = JSON.stringify(answer)
        for (const secret of [...subject.secrets, ...Object.values(right)]) expect(words).not.toContain(secret)
      }
    })

    it.runIf(subject.coversBody)('is refused when one byte of the body differs', async () => {
      const headers = subject.sign(body, subject.url)
      for (const at of [0, body.length >> 1, body.length - 1]) {
        const other = body.slice()
        other[at] = (other[at] ?? 0) ^ 1
        expect(isRefusal(await adapter.verify(post(subject, other, headers))), `byte ${at}`).toBe(true)
      }
    })

    it.runIf(subject.handshake)('answers the challenge with which the webhook is set up', async () => {
      const ask = async (query: string) =>
        adapter.handshake?.({ method: 'GET', url: `${subject.url}?${query}`, headers: {}, body: new Uint8Array() })
      const right = await ask(subject.handshake?.query ?? '')
      expect([right?.status, await right?.text()]).toEqual([subject.handshake?.status, subject.handshake?.body])
      expect((await ask(subject.handshake?.wrong ?? ''))?.ok).toBe(false)
      expect(await adapter.handshake?.(post(subject, body))).toBeUndefined()
    })
  })

  describe(`messages of ${adapter.channel}`, () => {
    it('has an expectation for every fixture, and a fixture for every expectation', () => {
      expect(fixtures.map(one => one.name).sort()).toEqual(Object.keys(expected).sort())
    })

    it.each(fixtures)('$name', async ({ name, body }) => {
      expect(await taken(adapter, body)).toEqual(expected[name])
    })

    it('gives every message a key of its own, the same for the same bytes', () => {
      for (const { name, body } of fixtures) {
        const keys = split(body).parcels.map(parcel => parcel.key)
        expect(new Set(keys).size, name).toBe(keys.length)
        expect(
          split(body.slice()).parcels.map(parcel => parcel.key),
          name,
        ).toEqual(keys)
      }
    })

    it('packs each message so that its parcel alone gives it again', async () => {
      for (const { name, body } of fixtures) {
        for (const parcel of split(body).parcels) {
          const again = split(parcel.raw)
          expect(
            again.parcels.map(one => one.key),
            name,
          ).toEqual([parcel.key])
          expect(await adapter.parse(deliveryOf(adapter, parcel)), name).toEqual(
            await adapter.parse(deliveryOf(adapter, { ...parcel, raw: again.parcels[0]?.raw ?? parcel.raw })),
          )
        }
      }
    })

    it.runIf(subject.batch)('takes a batch apart', () => {
      const [name, count] = subject.batch ?? ['', 0]
      const body = fixtures.find(one => one.name === name)?.body ?? bytes('')
      expect(split(body).parcels).toHaveLength(count)
    })

    it('reads the same from the same bytes, and leaves them as they are', async () => {
      for (const { name, body } of fixtures) {
        const before = body.slice()
        for (const parcel of split(body).parcels) {
          const delivery = Object.freeze(deliveryOf(adapter, parcel))
          const raw = delivery.raw.slice()
          expect(await adapter.parse(delivery), name).toEqual(await adapter.parse(delivery))
          expect(delivery.raw, name).toEqual(raw)
        }
        expect(body, name).toEqual(before)
      }
    })

    it('gives text that PostgreSQL can hold', async () => {
      for (const { name, body } of fixtures) {
        const words = JSON.stringify(await taken(adapter, body))
        expect(/\\u0000|\\ud[89a-f]/i.test(words), name).toBe(false)
      }
    })

    it('answers any bytes with a split or an Error, never with anything else', async () => {
      const long = 'x'.repeat(200_000)
      const bodies = [
        '',
        ' ',
        '{',
        '{}',
        '[]',
        'null',
        '1',
        '"x"',
        '{"entry":null}',
        '{"entry":[null,1,"x",{"changes":5}]}',
        `{"a":"${long}"}`,
        'a=b&c=%',
        '\uFFFD\u0000',
      ]
      for (const text of bodies) await survives(bytes(text))
      await survives(Uint8Array.from({ length: 256 }, (_, at) => at))
      for (const { body } of fixtures) {
        for (let at = 1; at < 40; at++) await survives(body.slice(0, Math.floor((body.length * at) / 40)))
      }
    })

    it('survives every value of a body turned into something else', async () => {
      for (const { body } of fixtures) for (const other of mutations(body)) await survives(other)
    })
  })

  async function survives(body: Uint8Array): Promise<void> {
    try {
      const { parcels, events } = split(body)
      for (const parcel of parcels) {
        expect(typeof parcel.key).toBe('string')
        expect(parcel.key).not.toBe('')
        structuredClone(await adapter.parse(deliveryOf(adapter, parcel)))
      }
      structuredClone({ parcels, events })
    } catch (error) {
      expect(error).toBeInstanceOf(Error)
      // A TypeError is a reading of something that was not there: a bug, not a judgement.
      expect((error as Error).name, (error as Error).stack).toBe('Error')
    }
  }
}

/** The body with one value at a time replaced by null, a number, text, names that every object has, a list, an object. */
function* mutations(body: Uint8Array): Generator<Uint8Array> {
  const text = new TextDecoder().decode(body)
  if (!text.trimStart().startsWith('{')) return
  const paths: (string | number)[][] = []
  const walk = (value: unknown, path: (string | number)[]) => {
    if (path.length > 0) paths.push(path)
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key])
  }
  walk(JSON.parse(text), [])
  for (const path of paths) {
    for (const other of [null, 7, 'x', 'constructor', '/__proto__', [], {}, [[{}]], [null]]) {
      const copy = JSON.parse(text)
      let at = copy
      for (const key of path.slice(0, -1)) at = at[key]
      at[path.at(-1) ?? ''] = other
      yield bytes(JSON.stringify(copy))
    }
  }
}
