import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const PAID_NVIDIA = /^NVIDIA is paid by Microsoft \(no amount stated\)\.$|^NVIDIAには、支払いとしてMicrosoft/;
const PAID_MICROSOFT =
  /^Microsoft is paid by Anthropic \(\$30 billion\)\.$|^Microsoftには、支払いとしてAnthropic/;

test.each<[string, RegExp]>([
  ['so who in here is slipping funds to nvidia', PAID_NVIDIA],
  ['whose cash winds up with nvidia?', PAID_NVIDIA],
  ['ok but who the heck is wiring money to microsoft', PAID_MICROSOFT],
  ["which firm is pumping dollars into Microsoft's pocket?", PAID_MICROSOFT],
  ['で、NVIDIAに資金を注いでるのって誰なの', PAID_NVIDIA],
  ['この話でMicrosoftに現金を回してるのはどこ？', PAID_MICROSOFT],
])('who hands one company cash is its payer alone: %j', (text, reply) => {
  expect(lastOf(text)).toMatch(reply);
});

const LABS_AIMS = /three things: fundraising.*infrastructure.*NVIDIA|資金調達.*インフラ確保.*技術提携/;

test.each<[string[]]>([
  [['What are Microsoft and NVIDIA after?', "and from the labs' seat at the table?"]],
  [['Why does Microsoft hedge, and what returns does NVIDIA get?', 'now from the AI firms’ standpoint?']],
  [['What do Microsoft and NVIDIA aim at?', 'how about the labs, what do they get out of it?']],
  [['MicrosoftとNVIDIAの意図は？', 'では、ラボの目線だと？']],
  [['Microsoftのねらいは？NVIDIAは？', 'お金を受け取る側としては？']],
])('after what two companies want, all that the AI firms want: %j', (texts) => {
  expect(lastOf(...texts).replaceAll('\n', ' ')).toMatch(LABS_AIMS);
});

const ALL_THREE = /Ark Ventures.*(?:\n|.)*(?:market as a whole|市場全体)/;

test.each<[string]>([
  ['Which houses are invested in OpenAI, Anthropic and xAI alike, and what does the text make of that?'],
  ['Who bets on all three labs? And how does the author interpret it?'],
  ['Who has a stake in every one of the labs, and how should one read that?'],
  ['三社すべてに張っている投資家はどこで、記事はそこから何を読み取っていますか'],
  ['全社に出資しているのは誰？それが意味することは？'],
])('who holds all three and what that shows: %j', (text) => {
  expect(lastOf(text)).toMatch(ALL_THREE);
});

test.each<[string]>([
  ['Which backers are in all three labs, and where is there no Microsoft money?'],
  ['Name the investors in every lab and the company Microsoft has no stake in.'],
  ['Which funds are in OpenAI, Anthropic and xAI, and which of them is without Microsoft money?'],
  ['OpenAI、Anthropic、xAIのすべてに出資しているのは誰？三社のうちMicrosoftの資金がないのは？'],
  ['三社全部に入っている投資家はどこで、Microsoftの出資がないのはどこ？'],
])('who is in all three, and which lab has nothing of one: %j', (text) => {
  expect(lastOf(text)).toMatch(/NVIDIA.*Ark Ventures.*Fidelity(?:.|\n)*xAI/);
});
