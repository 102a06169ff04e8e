import { expect, it } from 'vitest'
import { commandWord } from '../../../adapters/sms/command-word.ts'

it.each([
  ['STOP', 'stop'], ['stop', 'stop'], ['Stop.', 'stop'], [' İPTAL ', 'stop'], ['IPTAL', 'stop'], ['ıptal', 'stop'], ['iptal!', 'stop'],
  ['DUR', 'stop'], ['RET', 'stop'], ['Unsubscribe', 'stop'], ['"STOP"', 'stop'],
  ['QUIT', 'stop'], ['Revoke', 'stop'], ['ABONELİKTEN ÇIK', 'stop'], ['listeden çıkar', 'stop'], ['panelden çık', null], ['aboneliğimi iptal et', null],
  ['BAŞLAT', 'start'], ['baslat', 'start'], ['START', 'start'], ['i\u0307ptal', 'stop'],
  ['YARDIM', 'help'], ['yardım', 'help'], ['yardim', 'help'], ['HELP', 'help'], ['?', null],
  ['siparişimi iptal edin', null], ['iptal ettim ama olmadı', null], ['stop my server', null], ['yardım edin site çöktü', null],
  ['evet', null], ['yes', null], ['end', null], ['', null], ['toString', null],
] as const)('%s', (text, command) => {
  expect(commandWord(text)).toBe(command)
}) // biome-ignore format: a table
