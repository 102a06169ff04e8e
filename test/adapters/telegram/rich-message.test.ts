import { expect, it } from 'vitest'
import { adapterFor } from '../../../adapters/index.ts'
import { pack } from '../../../adapters/wire/body.ts'
import { taken } from '../taken.ts'

const telegram = adapterFor('telegram')
const from = { id: 77001, is_bot: false, first_name: 'Elif' }
const paragraph = (text: unknown) => ({ type: 'paragraph', text })
const photo = (file_id: string) => [{ file_id, width: 640, height: 480 }]
let deep: unknown = paragraph('dip')
for (let level = 0; level < 300; level++) deep = { type: 'blockquote', blocks: [deep] }

/** core.telegram.org/bots/api#richmessage */
it.each<[what: string, blocks: unknown, text: string, files?: string[]]>([
  [
    'words in several styles',
    [
      paragraph([
        'Sitemiz ',
        { type: 'bold', text: [{ type: 'url', text: 'ornek.test', url: 'https://ornek.test' }] },
        ' kapalı ',
        { type: 'custom_emoji', custom_emoji_id: '5', alternative_text: '😟' },
      ]),
    ],
    'Sitemiz ornek.test kapalı 😟',
  ],
  [
    'a heading and a list',
    [
      { type: 'heading', text: 'Arıza', size: 2 },
      {
        type: 'list',
        items: [
          { label: '1.', blocks: [paragraph('Hata 502')] },
          { label: '2.', blocks: [paragraph('Panel de kapalı')] },
        ],
      },
    ],
    'Arıza\n1. Hata 502\n2. Panel de kapalı',
  ],
  [
    'a table',
    [
      {
        type: 'table',
        cells: [
          [{ text: 'alan' }, { text: 'durum' }],
          [{ text: 'ornek.test' }, { text: 'kapalı' }],
        ],
      },
    ],
    'alan durum\nornek.test kapalı',
  ],
  [
    'pictures within a quote',
    [
      {
        type: 'blockquote',
        blocks: [paragraph('Dünkü ekran:'), { type: 'photo', photo: photo('p-1'), caption: { text: 'önce' } }],
      },
      { type: 'photo', photo: photo('p-2') },
    ],
    'Dünkü ekran:\nönce',
    ['image/jpeg - p-1', 'image/jpeg - p-2'],
  ],
  ['a map', [{ type: 'map', location: { latitude: 41, longitude: 29 }, zoom: 9 }], '📍 41, 29'],
  ['a kind of next year', [{ type: 'hologram', text: 'Yazı yine okunur' }], 'Yazı yine okunur'],
  ['blocks that are none', [null, 'metin', 5, paragraph('Kalan')], 'Kalan'],
])('%s', async (_, blocks, text, files) => {
  const message = {
    message_id: 9,
    date: 1772434800,
    from,
    chat: { id: 77001, type: 'private' },
    rich_message: { blocks },
  }
  expect(await taken(telegram, pack({ update_id: 1, message }))).toEqual({
    messages: [{ key: '77001:9', account: '@santral_test_bot', from: '77001 (Elif)', text, ...(files && { files }) }],
  })
})

it('blocks that nest without end are read as far as anybody would write', async () => {
  const message = {
    message_id: 9,
    date: 1772434800,
    from,
    chat: { id: 77001, type: 'private' },
    rich_message: { blocks: [deep] },
  }
  expect((await taken(telegram, pack({ update_id: 1, message }))).messages?.[0]?.kind).toBe('placeholder')
})

it('a live photo comes with its still or alone', async () => {
  const said = {
    message_id: 9,
    date: 1772434800,
    from,
    chat: { id: 77001, type: 'private' },
    live_photo: { file_id: 'lp', duration: 2 },
  }
  const files = async (message: unknown) =>
    (await taken(telegram, pack({ update_id: 1, message }))).messages?.[0]?.files
  expect(await files(said)).toEqual(['video/mp4 - lp'])
  expect(await files({ ...said, photo: photo('p-1') })).toEqual(['image/jpeg - p-1'])
})
