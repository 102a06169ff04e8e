/** `santral person export ID` and `santral person erase ID`: the data of one person, out or gone. */
import type { Command } from 'commander'
import { loadConfig } from '../../config.ts'
import { type Erased, erasable, erasePerson } from '../../store/person-erase.ts'
import { exportPerson } from '../../store/person-export.ts'
import { type Database, openDatabase } from '../open-database.ts'
import { UsageError } from '../usage-error.ts'

interface Options {
  config?: string
  json?: boolean
  yes?: boolean
}

const who = 'customer id, contact id, or kind:value, e.g. email:ayse@example.com, phone:+905321112233, telegram:410001'

export function define(command: Command) {
  command
    .command('export')
    .description('print everything that is kept of one person, as JSON; exit code 1 where there is nothing')
    .argument('<id>', who)
    .option('--config <file>', 'santral.yaml')
    .action(exportOne)
  command
    .command('erase')
    .description('take one person out of the store; their past decisions stay as hashes, the ledger counts the same')
    .argument('<id>', who)
    .option('--yes', 'do it: it cannot be undone')
    .option('--config <file>', 'santral.yaml')
    .option('--json', 'for machines')
    .addHelpText('after', '\nMail that still lies in a mailbox, and files at providers, are not ours to erase.')
    .action(eraseOne)
}

async function exportOne(id: string, options: Options) {
  await withDatabase(options, async ({ sql }) => {
    const exported = await exportPerson(sql, id)
    if (exported) console.log(JSON.stringify(exported, null, 2))
    else no(`Nothing is kept of ${id}.`)
  })
}

async function eraseOne(id: string, options: Options) {
  await withDatabase(options, async ({ sql }) => {
    if (!options.yes) {
      console.error(`This would take out ${inWords(await erasable(sql, id))}.`)
      throw new UsageError(`erasing ${id} cannot be undone; nothing is erased. Add --yes to do it`)
    }
    const answer = await erasePerson(sql, id, Date.now())
    if (options.json) console.log(JSON.stringify({ id, ...answer }))
    if ('pending' in answer)
      no(
        `Nothing is erased: ${answer.pending} of their deliveries are not decided yet. Let the router finish them first.`,
      )
    else if (!options.json && Object.values(answer.erased).every(many => many === 0))
      console.log(`Nothing is kept of ${id}.`)
    else if (!options.json) console.log(`Gone: ${inWords(answer.erased)}. Their decisions stay as hashes.`)
  })
}

async function withDatabase(options: Options, work: (database: Database) => Promise<void>) {
  const database = await openDatabase(loadConfig({ file: options.config }), {
    what: 'santral person',
    share: true,
    connections: 2,
  })
  try {
    await work(database)
  } finally {
    await database.close()
  }
}

const inWords = ({ deliveries, messages, notices, tickets, attachments, contacts }: Erased): string =>
  `the content of ${deliveries} deliveries, ${messages} messages, ${notices} notices, ${attachments} files, ${contacts} contacts, and the names on ${tickets} tickets`

function no(words: string) {
  console.error(words)
  process.exitCode = 1
}
