/** `npm run bench [-- --json] [-- --short]`: each figure beside its limit, measured in the same run. Exit code 1 where one is missed. */
import { cpus, release, totalmem } from 'node:os'
import { startThrowAway } from '../src/run/throw-away-postgres.ts'
import { connect } from '../src/store/connect.ts'
import { migrate } from '../src/store/migrate.ts'
import { decideFigures } from './decide.ts'
import { asTable, type Figure } from './figure.ts'
import { httpFigures } from './http.ts'
import { storeFigures } from './store.ts'

const args = process.argv.slice(2)
const known = ['--json', '--short', '--help']
if (args.some(arg => !known.includes(arg)) || args.includes('--help')) {
  console.log('npm run bench [-- --json] [-- --short]\n  --json   for machines\n  --short  under three minutes')
  process.exit(args.includes('--help') ? 0 : 2)
}

/** Time for each figure. */
const ms = args.includes('--short') ? 3_000 : 12_000

const tell = (words: string) => console.error(`bench: ${words} …`)
const figures: Figure[] = []

tell('decide')
figures.push(...(await decideFigures(ms)))
tell('a store that keeps what it commits')
const store = await startThrowAway({ durable: true })
try {
  const sql = connect(store.url, { max: 1 })
  await migrate(sql)
  await sql.end()
  tell('accept and drain')
  figures.push(...(await storeFigures(store.url, ms)))
  tell('webhooks')
  figures.push(...(await httpFigures(store.url, ms)))
} finally {
  await store.stop()
}

const machine = {
  cpu: cpus()[0]?.model ?? '',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${release()}`,
  node: process.version,
}
if (args.includes('--json')) console.log(JSON.stringify({ machine, figures }))
else
  console.log(
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, Node ${machine.node}\n\n${asTable(figures)}`,
  )
process.exitCode = figures.every(one => one.ok) ? 0 : 1
