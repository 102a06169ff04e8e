/** `santral …`: finds the command, runs it, and turns what happened into an exit code: 0 done, 1 no, 2 wrong usage. */
import { Command, CommanderError } from 'commander'
import { UsageError } from './usage-error.ts'

/** Each command in a file of its own, loaded only when it is asked for. */
interface CommandFile {
  define(command: Command): void
}

const commands: [name: string, does: string, load: () => Promise<CommandFile>][] = [
  ['start', 'run the router: takes messages, decides, serves the pages', () => import('./commands/start.ts')],
  ['ingest', 'take mail files (.eml, mbox, maildir) through the same intake as the live router', () => import('./commands/ingest.ts')],
  ['customers', 'put customers of a file on file: their contacts, addresses, packages and services', () => import('./commands/customers.ts')],
  ['simulate', 'decide deliveries of a file in a throw-away store, with their own time as the clock', () => import('./commands/simulate.ts')],
  ['replay', 'decide stored deliveries again under other rules; shows what would change', () => import('./commands/replay.ts')],
  ['rules', 'check, publish or describe the rules', () => import('./commands/rules.ts')],
  ['try', 'speak to every channel without accounts: a page on this machine, and nothing leaves', () => import('./commands/try.ts')],
  ['person', 'the data of one person: out, or gone with proofs of past decisions kept', () => import('./commands/person.ts')],
  ['ledger', 'count deliveries by outcome; each must have exactly one', () => import('./commands/ledger.ts')],
  ['password', 'make a password for an agent, or a token for a program', () => import('./commands/password.ts')],
] // biome-ignore format: a line a command

const exit = await run(process.argv.slice(2))
if (exit !== undefined) process.exitCode = exit

async function run(args: string[]): Promise<number | undefined> {
  const program = new Command('santral')
    .description(
      'Takes every message of the support desk, decides once by published rules, and connects it to the right ticket.',
    )
    .showHelpAfterError('(santral --help shows what there is)')
    .configureHelp({ sortSubcommands: false, showGlobalOptions: true })
    .exitOverride()
  const wanted = args.find(arg => !arg.startsWith('-'))
  const named = wanted === 'help' ? args[args.indexOf('help') + 1] : wanted
  for (const [name, does, load] of commands) {
    const command = program.command(name).description(does).exitOverride()
    if (name === named) (await load()).define(command)
  }
  for (const command of program.commands.flatMap(one => [one, ...one.commands])) command.exitOverride()
  if (args.length === 0) {
    program.outputHelp({ error: true })
    return 2
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return undefined
  } catch (error) {
    return exitCodeOf(error)
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2 // it has said what is wrong
  const bug = error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError
  console.error(`santral: ${error instanceof Error ? (bug ? error.stack : error.message) : String(error)}`)
  return error instanceof UsageError ? 2 : 1
}
