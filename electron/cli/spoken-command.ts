// A command whose usage and errors are said in the language asked for: commander calls a method for each error, and its own makes an English
// sentence.

import { Command, InvalidArgumentError, type Argument, type Option } from 'commander';
import type { Saying } from '../../shared/kernel/saying.ts';
import { isTextKey } from '../../shared/language/catalogue.ts';
import { say } from '../../shared/language/say.ts';
import type { Speak } from '../../shared/language/speak.ts';
import { nearNames } from './near-names.ts';

/** Every command below one, as it is typed: “verify”, “sync export”. */
function namesBelow(command: Command, before = ''): string[] {
  return command.commands.flatMap((each) => {
    const name = `${before}${each.name()}`;
    return [name, ...namesBelow(each, `${name} `)];
  });
}

function outermost(command: Command): Command {
  return command.parent === null ? command : outermost(command.parent);
}

type Flags = Pick<Option, 'flags'>;

export class SpokenCommand extends Command {
  readonly speak: Speak;

  constructor(name: string | undefined, speak: Speak) {
    super(name);
    this.speak = speak;
  }

  override createCommand(name?: string): SpokenCommand {
    return new SpokenCommand(name, this.speak);
  }

  /** “--out <folder>”, with what is to be put there in the reader's own language. */
  private inWords(usage: string): string {
    return usage.replaceAll(/(?<=<)[a-z]+/gu, (place) => {
      const key = `command.place.${place}`;
      if (!isTextKey(key)) throw new Error(`there are no words for <${place}>`);
      return this.speak({ say: key });
    });
  }

  override createOption(flags: string, description?: string): Option {
    return super.createOption(this.inWords(flags), description);
  }

  override createArgument(name: string, description?: string): Argument {
    return super.createArgument(this.inWords(name), description);
  }

  private refuse(code: string, saying: Saying): never {
    this.error(this.speak(saying), { code: `commander.${code}` });
  }

  missingArgument(argument: string): never {
    this.refuse('missingArgument', say('command.error.missing-argument', { argument }));
  }

  optionMissingArgument({ flags }: Flags): never {
    this.refuse('optionMissingArgument', say('command.error.missing-value', { option: flags }));
  }

  missingMandatoryOptionValue({ flags }: Flags): never {
    this.refuse('missingMandatoryOptionValue', say('command.error.missing-option', { option: flags }));
  }

  _conflictingOption({ flags }: Flags, other: Flags): never {
    this.refuse(
      'conflictingOption',
      say('command.error.either-option', { option: flags, other: other.flags }),
    );
  }

  unknownOption(option: string): never {
    this.refuse('unknownOption', say('command.error.unknown-option', { option }));
  }

  unknownCommand(): never {
    const [command = ''] = this.args;
    this.refuseCommand(command);
  }

  private refuseCommand(command: string): never {
    const names = { several: this.commands.map((each) => each.name()), between: ', ' };
    const near = nearNames(command, namesBelow(outermost(this)));
    this.refuse(
      'unknownCommand',
      near.length === 0
        ? say('command.error.unknown-command', { command, names })
        : say('command.error.near-command', { command, names, near: { several: near, between: ', ' } }),
    );
  }

  /** “help sync export”: each word is a command of the one before it. Commander takes the first, and shows its own help for one that there isn't. */
  _dispatchHelpCommand(): never {
    return this.helpOn(this.args.slice(1).filter((each) => !each.startsWith('-')));
  }

  private helpOn([name, ...further]: readonly string[]): never {
    if (name === undefined || name === 'help' || this.commands.length === 0) return this.help();
    const next = this.commands.find((each) => [each.name(), ...each.aliases()].includes(name));
    return next instanceof SpokenCommand ? next.helpOn(further) : this.refuseCommand(name);
  }

  /** “nonsuch --help” is no question about what there is. */
  _outputHelpIfRequested(given: readonly string[]): void {
    const [name = '-'] = this.args;
    if (!given.some((each) => each === '-h' || each === '--help')) return;
    if (this.commands.length > 0 && !name.startsWith('-')) this.refuseCommand(name);
    this.help();
  }

  _excessArguments(given: readonly string[]): never {
    const expected = this.registeredArguments.length;
    const list = { several: given, between: ', ' };
    this.refuse(
      'excessArguments',
      say('command.error.excess', { command: this.name(), expected, given: given.length, list }),
    );
  }

  /** Reads a value. What the reader throws says in the language what the value should be. */
  _callParseArg(target: Option | Argument, value: string, previous: unknown): unknown {
    try {
      const read: unknown = target.parseArg?.(value, previous);
      return read;
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      const name = 'flags' in target ? target.flags : target.name();
      this.refuse('invalidArgument', say('command.error.invalid', { name, value, why: error.message }));
    }
  }
}
