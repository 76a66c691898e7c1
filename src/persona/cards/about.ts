import type { AboutFound, HelpFound, View, WhichFound } from '../../answer/views/view.ts';
import type { Card, CardLine } from '../card.ts';
import { as, line, nameOf, say, type ViewBlock } from './say.ts';

const lines = (keys: string[], prefix: string): CardLine[] =>
  keys.map((key) => line(say(`${prefix}.${key}`)));

/** What is a fact, a forecast, an opinion, and what we have added. */
function natureLines({ natures, caveats, deals }: AboutFound): CardLine[] {
  const counts = {
    fact: as.number(natures.fact),
    forecast: as.number(natures.forecast),
    opinion: as.number(natures.opinion),
    deals: as.number(deals),
  };
  return [
    line(say('about.natures.fact', counts)),
    line(say('about.natures.forecast', counts)),
    line(say('about.natures.opinion', counts)),
    line(say('about.natures.caveat', { count: as.number(caveats.length) })),
  ];
}

function part(name: string, contents: CardLine[]): ViewBlock {
  return { kind: 'text', lines: [line(say(`about.${name}.heading`), 'strong'), ...contents] };
}

/** Where it all comes from, of what nature it is, what she can't do, and what she keeps. */
export function presentAbout(found: AboutFound): Card<View> {
  const { view, articles, version } = found;
  const origins = articles.map(({ id, date }) =>
    line(say('about.article', { article: { type: 'article', id }, date: as.date(date) })),
  );
  return {
    tone: 'calm',
    title: say('about.title'),
    blocks: [
      { kind: 'text', lines: [line(say('about.who')), ...origins] },
      { kind: 'rule' },
      part('natures', natureLines(found)),
      part('cannot', lines(['outside', 'advice', 'misread'], 'about.cannot')),
      part('privacy', lines(['reads', 'keeps'], 'about.privacy')),
      {
        kind: 'buttons',
        buttons: [
          { label: say('go.help'), action: { kind: 'help' }, look: 'primary' },
          { label: say('go.topics'), action: { kind: 'topics' } },
        ],
      },
    ],
    notes: [say('about.version', { version: as.word(version) })],
    self: view,
  };
}

const COMMANDS = [
  'deal',
  'company',
  'flow',
  'map',
  'market',
  'compare',
  'topics',
  'about',
  'language',
  'setup',
  'privacy',
] as const;

/** What to try: a question first, then each command as something to click. */
export function presentHelp({ view }: HelpFound): Card<View> {
  return {
    tone: 'calm',
    title: say('help.title'),
    blocks: [
      {
        kind: 'text',
        lines: [
          line(say('help.ask', { ask: as.command('ask') })),
          ...lines(['money', 'why', 'loop'], 'help.example'),
          line(say('help.where'), 'small'),
        ],
      },
      { kind: 'rule' },
      {
        kind: 'text',
        lines: COMMANDS.map((name) => line(say(`help.command.${name}`, { command: as.command(name) }))),
      },
      { kind: 'text', lines: [line(say('help.message'), 'small')] },
      {
        kind: 'buttons',
        buttons: [
          { label: say('go.map-all'), action: { kind: 'map' }, look: 'primary' },
          { label: say('go.deals-all'), action: { kind: 'deals' } },
          { label: say('go.topics'), action: { kind: 'topics' } },
        ],
      },
    ],
    self: view,
  };
}

/** Three rows; more companies than these come in a menu. */
const MOST_BUTTONS = 15;
/** So few that each of them is likely. */
const MOST_LIKELY = 5;

function alsoLines({ also, beside }: WhichFound['view']): CardLine[] {
  if (also === undefined || beside !== undefined) return [];
  const values = { typed: as.word(also.typed) };
  if (also.id === undefined) return [line(say('which.dropped', values))];
  return [line(say('which.guessed', { ...values, of: as.entity(also.id) }))];
}

/** A name that isn't clear: the companies that it may be, or all of them where nothing is near. */
export function presentWhich({ view }: WhichFound): Card<View> {
  const { typed, isNear, beside, also, choices } = view;
  const look = choices.length <= MOST_LIKELY ? ('primary' as const) : ('secondary' as const);
  const options = choices.map((choice) => ({ label: nameOf(choice.id), action: choice.view, look }));
  const stranger =
    beside === undefined || also === undefined
      ? []
      : [line(say('which.stranger', { typed: as.word(also.typed) }))];
  const question =
    beside === undefined
      ? say(isNear ? 'which.near' : 'which.none', { typed: as.word(typed) })
      : say('which.pair', { of: as.entity(beside) });
  return {
    tone: 'caution',
    title: say('which.title'),
    blocks: [
      { kind: 'text', lines: [...stranger, line(question), ...alsoLines(view)] },
      options.length <= MOST_BUTTONS
        ? { kind: 'buttons', buttons: options }
        : { kind: 'menu', placeholder: say('which.placeholder'), options },
    ],
    self: view,
  };
}
