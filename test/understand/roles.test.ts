import { expect, test } from 'vitest';
import { spot } from '../../src/knowledge/spot.ts';
import { fold, katakanaWords } from '../../src/text/fold.ts';
import { readSpots } from '../../src/understand/reading.ts';
import { rolesOf } from '../../src/understand/roles.ts';
import { core } from '../core.ts';

const { vocabulary, knowledge } = core.library;

function roles(text: string): { from: string; to: string } {
  const folded = fold(text);
  const spots = spot(folded, vocabulary, undefined, katakanaWords(text));
  const { from, to } = rolesOf(readSpots(folded, spots, knowledge.entities));
  return { from: from.join(' '), to: to.join(' ') };
}

test.each([
  ['How much did Microsoft invest in Anthropic?', 'microsoft', 'anthropic'],
  ['does nvidia back openai', 'nvidia', 'openai'],
  ['According to Kovach, OpenAI pays NVIDIA', 'openai', 'nvidia'],
  ['NVIDIA -> xAI', 'nvidia', 'xai'],
  ['does openai give nvidia money', 'openai', 'nvidia'],
  ['anthropic getting 30b from microsoft', 'microsoft', 'anthropic'],
  ['money from Anthropic to Microsoft', 'anthropic', 'microsoft'],
  ['What does Anthropic pay Microsoft?', 'anthropic', 'microsoft'],
  ['Is OpenAI funded by Microsoft?', 'microsoft', 'openai'],
  ["Microsoft's stake in OpenAI", 'microsoft', 'openai'],
  ['Does Fidelity invest in OpenAI and xAI?', 'fidelity', 'openai xai'],
  ['MicrosoftはAnthropicにいくら投資した？', 'microsoft', 'anthropic'],
  ['AnthropicにMicrosoftはいくら出資した？', 'microsoft', 'anthropic'],
  ['AnthropicがMicrosoftに払う額', 'anthropic', 'microsoft'],
  ['NVIDIAからxAIへの出資', 'nvidia', 'xai'],
  ['MicrosoftとNVIDIAはAnthropicに投資している？', 'microsoft nvidia', 'anthropic'],
  ['OpenAIはMicrosoftから出資を受けている？', 'microsoft', 'openai'],
  ['OpenAIの投資家は？', '', 'openai'],
  ["Claude's maker pocketed how much from Microsoft", 'microsoft', 'anthropic'],
  ["what's Anthropic's take from Microsoft", 'microsoft', 'anthropic'],
  ['Microsoft charges Anthropic', 'anthropic', 'microsoft'],
  ["Anthropic's invoice from Microsoft", 'anthropic', 'microsoft'],
  ['OpenAI to Microsoft, amount?', 'openai', 'microsoft'],
  ['OpenAI, backed by Microsoft, got how much', 'microsoft', 'openai'],
  ['OpenAI <- Microsoft', 'microsoft', 'openai'],
  ['OpenAIはMicrosoftに出してもらった', 'microsoft', 'openai'],
  ['MicrosoftがAnthropicに請求してる', 'anthropic', 'microsoft'],
  ['OpenAIがMicrosoftに出資する額を教えていただけますか', 'openai', 'microsoft'],
  ['OpenAIの懐に入ったMicrosoftの金', 'microsoft', 'openai'],
  ['OpenAIに出資したMicrosoft', 'microsoft', 'openai'],
])('%s: %j gives, %j gets', (text, from, to) => {
  expect(roles(text)).toEqual({ from, to });
});

test('names without a part are left open', () => {
  expect(roles('OpenAI NVIDIA')).toEqual({ from: '', to: '' });
});
