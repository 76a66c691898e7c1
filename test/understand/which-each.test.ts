import { expect, test } from 'vitest';
import { ask } from '../core.ts';

// Each of what is listed is told with the horizon that the article puts it in.
test.each([
  [
    '①大手の投資の継続、②収益性の低い企業の淘汰、③AGIへの移行――それぞれ短期・中期・長期のどこに書かれていますか。',
    /1.*短期[^]*2.*中期[^]*3.*長期/,
  ],
  ['AI市場の急成長と産業構造の安定化は、それぞれどの期間の展望に置かれていますか。', /短期[^]*長期/],
  ['業界再編とAI規制の本格化はそれぞれ何年以内の見通しですか', /1～2年[^]*3～5年/],
  [
    'For each of these, say which horizon it falls in: AGI; AI regulation; mergers.',
    /1.*long-term[^]*2.*mid-term[^]*3.*short-term/,
  ],
  [
    'In which time frame does the article put (a) continued investment, (b) the shake-out and (c) a stable industry structure?',
    /1.*short-term[^]*2.*mid-term[^]*3.*long-term/,
  ],
  ['A shake-out and the shift to AGI: is each of them short-, mid- or long-term?', /mid-term[^]*long-term/],
])('%s: a horizon each', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

test.each([
  ['Anthropic、AMD、Google Cloudは、それぞれどの層に入りますか', /AI企業[^]*AMD[^]*Google/],
  ['NVIDIA, AWS and Anthropic: which of the three layers is each in?', /chip[^]*cloud[^]*AI compan/],
  ['State which layer each belongs to: AMD, OpenAI, AWS.', /AMD[^]*OpenAI[^]*AWS/],
  ['垂直統合、標準化、流動性はそれぞれどの業界の特徴ですか。', /スマホ[^]*クラウド[^]*AI業界/],
  [
    'Oligopoly, multipolar, winner-takes-all: which industry does each stand for?',
    /cloud[^]*AI industry[^]*Smartphones/,
  ],
  ['技術最適化、資金調達、リスクヘッジは、それぞれどの企業の戦略ですか。', /NVIDIA[^]*OpenAI[^]*Microsoft/],
  ['Fundraising, optimisation and the hedge: whose strategy is each?', /OpenAI[^]*NVIDIA[^]*Microsoft/],
])('%s: each under its own head', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

// Both sides in a breath say where each stands.
test.each([
  ['価格、安全性、機能は、それぞれ競争分野と協力分野のどちらですか。', /価格.*競争.*安全性.*協力/],
  [
    'Infrastructure, pricing and safety: is each a field of competition or of cooperation?',
    /compete on.*cooperate on/,
  ],
  ['参入障壁、選択肢の増加、バブルは、それぞれメリットとリスクのどちらですか', /メリットは.*リスクは/],
])('%s: both sides are told, once', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

// What the article has nothing of is put nowhere.
test.each([
  ['IPO、AI規制、AGIはそれぞれどの期間の展望ですか。', /短期/],
  ['An IPO, AI regulation and AGI: which horizon is each in?', /short-term/],
])('%s: none is made up for what it lacks', (question, wrong) => {
  expect(ask(question).text).not.toMatch(wrong);
});
