import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

/** What is asked, what any right reply says, and what none does. */
const ASKED: [string, string[], string[], string[]][] = [
  [
    'who backs it but for some',
    ['besides NVIDIA, who backs OpenAI?'],
    ['Fidelity', 'Ark', 'Microsoft'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['which investors in OpenAI are not NVIDIA?'],
    ['Fidelity', 'Ark', 'Microsoft'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['NVIDIAを除いたOpenAIの出資元を教えてください'],
    ['Fidelity', 'Ark', 'Microsoft'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['OpenAI backers, no MSFT or NVIDIA please'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Microsoft(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['OpenAIに投資してるの、Microsoftとエヌビディアの他は？'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Microsoft(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['who funds OpenAI if you ignore Ark Ventures?'],
    ['Fidelity', 'Microsoft', 'NVIDIA'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['アークはさておき、OpenAIを支えている投資家は？'],
    ['Fidelity', 'Microsoft', 'NVIDIA'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['OpenAI cap table ex NVIDIA and Fidelity'],
    ['Ark', 'Microsoft'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Fidelity(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['NVIDIAとFidelityは無視して、OpenAIにお金出してるのどこ？'],
    ['Ark', 'Microsoft'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Fidelity(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['ignoring Nvidia, whose money is in Anthropic?'],
    ['Fidelity', 'Ark', 'Microsoft'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['アンソロピックの株主一覧（エヌビディア除く）'],
    ['Fidelity', 'Ark', 'Microsoft'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['Setting Microsoft and nvidia aside, could you list the shareholders of Anthropic?'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Microsoft(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['MSとエヌビディアじゃないアンソロピックの出資者は？'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Microsoft(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['leaving Ark Ventures aside, who has money in Anthropic?'],
    ['Fidelity', 'Microsoft', 'NVIDIA'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['Ark Venturesは置いといて、Anthropicに出資してるのは誰？'],
    ['Fidelity', 'Microsoft', 'NVIDIA'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['Anthropic: investors excluding NVIDIA and Fidelity?'],
    ['Ark', 'Microsoft'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Fidelity(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['アンソロピックの投資家、エヌビディアとフィデリティ抜きで教えて'],
    ['Ark', 'Microsoft'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Fidelity(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['who else is in xAI other than Nvidia'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['NVIDIAのほかにxAIに入れてるのって誰'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['apart from MSFT and nvidia, which investors are in xAI?'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'who backs it but for some',
    ['マイクロソフトとエヌビディアを除くとxAIの出資者は誰？'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'who backs it but for some',
    ['besides Ark Ventures, who backs xAI?'],
    ['Fidelity', 'NVIDIA'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['which investors in xAI are not Ark?'],
    ['Fidelity', 'NVIDIA'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['leaving nvidia and Fidelity aside, who has money in xAI?'],
    ['Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Fidelity(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['NVIDIAとFidelityは置いといて、xAIに出資してるのは誰？'],
    ['Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Fidelity(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['all three of OpenAI, Anthropic and xAI: investors excluding NVIDIA?'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['OpenAIとAnthropicとxAIの3社全部の投資家、エヌビディア抜きで教えて'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['who else is in all three labs other than Microsoft or Nvidia'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'who backs it but for some',
    ['MSとNVIDIAのほかに三社すべてに入れてるのって誰'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'who backs it but for some',
    ['apart from Ark, which investors are in OpenAI, Anthropic and xAI?'],
    ['Fidelity', 'NVIDIA'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['アークを除くとOpenAI、Anthropic、xAIすべての出資者は誰？'],
    ['Fidelity', 'NVIDIA'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['not counting Nvidia and Fidelity, who invests in all three labs'],
    ['Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Fidelity(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['NVIDIAとFidelity以外でOpenAIとAnthropicとxAIの3社全部に出資してるのは？'],
    ['Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Fidelity(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['エヌビディアとフィデリティではないOpenAIとAnthropicとxAIの3社全部の投資家を挙げてください'],
    ['Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Fidelity(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['investors of both OpenAI and Anthropic - skip Nvidia'],
    ['Fidelity', 'Ark', 'Microsoft'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['OpenAIとAnthropicの両方の出資者、NVIDIAなしで'],
    ['Fidelity', 'Ark', 'Microsoft'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['I already know about MSFT and nvidia. Which other investors does both OpenAI and Anthropic have?'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Microsoft(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['マイクロソフトとエヌビディアはさておき、OpenAIとAnthropicの両方を支えている投資家は？'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Microsoft(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['both OpenAI and Anthropic cap table ex Ark Ventures'],
    ['Fidelity', 'Microsoft', 'NVIDIA'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['Ark Venturesは無視して、OpenAIとAnthropicの両方にお金出してるのどこ？'],
    ['Fidelity', 'Microsoft', 'NVIDIA'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['ignoring Nvidia and Fidelity, whose money is in both OpenAI and Anthropic?'],
    ['Ark', 'Microsoft'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Fidelity(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'who backs it but for some',
    ['OpenAIとAnthropicの両方の株主一覧（エヌビディアとフィデリティ除く）'],
    ['Ark', 'Microsoft'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Fidelity(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['who backs xAI?', 'besides NVIDIA?'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['who backs xAI?', 'and leaving NVIDIA out?'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['who backs xAI?', 'minus NVIDIA?'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['who backs xAI?', 'anyone other than NVIDIA?'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['who backs xAI?', 'not counting nvidia'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['who invests in OpenAI?', 'besides Microsoft and NVIDIA?'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Microsoft(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['who invests in OpenAI?', 'ignoring MSFT and nvidia?'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Microsoft(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['who invests in OpenAI?', 'other than Ark?'],
    ['Fidelity', 'Microsoft', 'NVIDIA'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['who invests in OpenAI?', 'without Fidelity?'],
    ['Ark', 'NVIDIA', 'Microsoft'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Fidelity(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['xAIの出資者は？', 'NVIDIA以外は？'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['xAIの出資者は？', 'NVIDIAを除くと？'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['xAIの出資者は？', 'エヌビディア抜きだと？'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['xAIの出資者は？', 'NVIDIAのほかは？'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['xAIの出資者は？', 'NVIDIAは置いといて'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['OpenAIに出資してるのは誰？', 'MicrosoftとNVIDIA以外は？'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Microsoft(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['OpenAIに出資してるのは誰？', 'MSとNVIDIAを除いたら？'],
    ['Fidelity', 'Ark'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Microsoft(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['OpenAIに出資してるのは誰？', 'アーク以外だと？'],
    ['Fidelity', 'Microsoft', 'NVIDIA'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after the list',
    ['OpenAIに出資してるのは誰？', 'Fidelity抜きだと？'],
    ['Ark', 'NVIDIA', 'Microsoft'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Fidelity(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['does NVIDIA back xAI?', 'anyone else?'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['does NVIDIA back xAI?', 'and the others?'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['does NVIDIA back xAI?', 'who else?'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['does NVIDIA back xAI?', 'apart from that one?'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['does NVIDIA back xAI?', 'and besides NVIDIA?'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['does NVIDIA back xAI?', 'who are the other backers?'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['does NVIDIA back xAI?', 'other investors?'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['does NVIDIA back xAI?', 'anybody besides them?'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['has NVIDIA put money into xAI?', 'anyone else?'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['has NVIDIA put money into xAI?', 'and the others?'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['has NVIDIA put money into xAI?', 'who else?'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['has NVIDIA put money into xAI?', 'apart from that one?'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['has NVIDIA put money into xAI?', 'and besides NVIDIA?'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['has NVIDIA put money into xAI?', 'who are the other backers?'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['has NVIDIA put money into xAI?', 'other investors?'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['has NVIDIA put money into xAI?', 'anybody besides them?'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['NVIDIAはxAIに出資してる？', '他には？'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['NVIDIAはxAIに出資してる？', '残りは？'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['NVIDIAはxAIに出資してる？', 'それ以外は？'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['NVIDIAはxAIに出資してる？', 'ほかの出資者は？'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['NVIDIAはxAIに出資してる？', 'NVIDIA以外だと？'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['NVIDIAはxAIに出資してる？', '他に誰がいる？'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['NVIDIAはxAIに出資してる？', 'そこのほかには？'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['xAIにNVIDIAのお金入ってる？', '他には？'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['xAIにNVIDIAのお金入ってる？', '残りは？'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['xAIにNVIDIAのお金入ってる？', 'それ以外は？'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['xAIにNVIDIAのお金入ってる？', 'ほかの出資者は？'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['xAIにNVIDIAのお金入ってる？', 'NVIDIA以外だと？'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['xAIにNVIDIAのお金入ってる？', '他に誰がいる？'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'others asked after one stake',
    ['xAIにNVIDIAのお金入ってる？', 'そこのほかには？'],
    ['Ark', 'Fidelity'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?! invests in)',
      '^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)',
    ],
  ],
  [
    'in one and not in another',
    ['who is in OpenAI but not xAI?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['which investor backs OpenAI and not xAI'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ["who's missing from xAI that is in OpenAI?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['which backer of OpenAI stays out of xAI?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['OpenAI minus xAI: which investors are left?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ["of those in OpenAI, who isn't in xAI?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['who funds OpenAI without funding xAI'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['which OpenAI investor goes unnamed at xAI?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['who backs OpenAI yet not xAI'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['in OpenAI though not in xAI: who?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['name whoever holds OpenAI but skips xAI'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ["Which investor appears among OpenAI's backers and yet is absent from xAI's?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['OpenAIには出資しててxAIにはしてないのは？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['OpenAIの投資家のうちxAIに入ってないのは誰'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['OpenAIにはいるのにxAIにはいない出資者'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['OpenAIの出資者からxAIの出資者を引くと？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['OpenAIに出してるのにxAIの出資者に名前がないのは'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['OpenAIにお金を入れ、xAIには入れていないのは？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['xAIに出資していないOpenAIの投資家を教えてください'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['who is in Anthropic but not xAI?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['which investor backs Anthropic and not xAI'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ["who's missing from xAI that is in Anthropic?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['which backer of Anthropic stays out of xAI?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['Anthropic minus xAI: which investors are left?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ["of those in Anthropic, who isn't in xAI?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['who funds Anthropic without funding xAI'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['which Anthropic investor goes unnamed at xAI?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['who backs Anthropic yet not xAI'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['in Anthropic though not in xAI: who?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['name whoever holds Anthropic but skips xAI'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ["Which investor appears among Anthropic's backers and yet is absent from xAI's?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['Anthropicには出資しててxAIにはしてないのは？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['Anthropicの投資家のうちxAIに入ってないのは誰'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['AnthropicにはいるのにxAIにはいない出資者'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['Anthropicの出資者からxAIの出資者を引くと？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['Anthropicに出してるのにxAIの出資者に名前がないのは'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['Anthropicにお金を入れ、xAIには入れていないのは？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['xAIに出資していないAnthropicの投資家を教えてください'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['who is in OpenAI and Anthropic but not xAI?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['which investor backs OpenAI and Anthropic and not xAI'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ["who's missing from xAI that is in OpenAI and Anthropic?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['which backer of OpenAI and Anthropic stays out of xAI?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['OpenAI and Anthropic minus xAI: which investors are left?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ["of those in OpenAI and Anthropic, who isn't in xAI?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['who funds OpenAI and Anthropic without funding xAI'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['which OpenAI and Anthropic investor goes unnamed at xAI?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['who backs OpenAI and Anthropic yet not xAI'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['in OpenAI and Anthropic though not in xAI: who?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['name whoever holds OpenAI and Anthropic but skips xAI'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['OpenAIとAnthropicには出資しててxAIにはしてないのは？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['OpenAIとAnthropicの投資家のうちxAIに入ってないのは誰'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['OpenAIとAnthropicにはいるのにxAIにはいない出資者'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['OpenAIとAnthropicの出資者からxAIの出資者を引くと？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['OpenAIとAnthropicに出してるのにxAIの出資者に名前がないのは'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'in one and not in another',
    ['OpenAIとAnthropicにお金を入れ、xAIには入れていないのは？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ["of Microsoft, NVIDIA and Ark Ventures, who isn't a backer of xAI?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Microsoft, NVIDIA and Ark Ventures: which one is not in xAI?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ["which of Microsoft, NVIDIA and Ark Ventures doesn't invest in xAI?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ["xAI's backers: who of Microsoft, NVIDIA and Ark Ventures goes unnamed?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['out of Microsoft, NVIDIA and Ark Ventures, who has no stake in xAI'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Microsoft, NVIDIA and Ark Ventures - one of these never put money in xAI. who?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ["name the one that's not an xAI investor: Microsoft, NVIDIA and Ark Ventures"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Microsoft, NVIDIA and Ark Ventures. Odd one out as far as xAI is concerned?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ["xAI: who's missing from its investors, Microsoft, NVIDIA or Ark Ventures?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ["one of Microsoft, NVIDIA and Ark Ventures isn't among xAI's investors. which?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Who among Microsoft, NVIDIA and Ark Ventures is not named as an investor in xAI?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Microsoft、NVIDIA、Ark VenturesのうちxAIに出資してないのは？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Microsoft、NVIDIA、Ark Ventures、xAIの出資者じゃないのはどれ？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Microsoft、NVIDIA、Ark Venturesの中で、xAIに名前が出てこないのは'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['xAIに投資していないのはどれ？Microsoft、NVIDIA、Ark Ventures'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Microsoft、NVIDIA、Ark VenturesでxAIにお金入れてないの誰'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['この中で仲間はずれは？xAIの出資者で：Microsoft、NVIDIA、Ark Ventures'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Microsoft、NVIDIA、Ark Ventures、xAIに関して仲間外れは？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['xAIの出資者に含まれないのはMicrosoft、NVIDIA、Ark Venturesのどれでしょうか'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Microsoft、NVIDIA、Ark Ventures。一つだけxAIの投資家ではないのは？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ["of Fidelity, Microsoft, NVIDIA and Ark Ventures, who isn't a backer of xAI?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Fidelity, Microsoft, NVIDIA and Ark Ventures: which one is not in xAI?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ["which of Fidelity, Microsoft, NVIDIA and Ark Ventures doesn't invest in xAI?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ["xAI's backers: who of Fidelity, Microsoft, NVIDIA and Ark Ventures goes unnamed?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['out of Fidelity, Microsoft, NVIDIA and Ark Ventures, who has no stake in xAI'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Fidelity, Microsoft, NVIDIA and Ark Ventures - one of these never put money in xAI. who?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ["name the one that's not an xAI investor: Fidelity, Microsoft, NVIDIA and Ark Ventures"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Fidelity, Microsoft, NVIDIA and Ark Ventures. Odd one out as far as xAI is concerned?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ["xAI: who's missing from its investors, Fidelity, Microsoft, NVIDIA or Ark Ventures?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ["one of Fidelity, Microsoft, NVIDIA and Ark Ventures isn't among xAI's investors. which?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Who among Fidelity, Microsoft, NVIDIA and Ark Ventures is not named as an investor in xAI?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Fidelity、Microsoft、NVIDIA、Ark VenturesのうちxAIに出資してないのは？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Fidelity、Microsoft、NVIDIA、Ark Ventures、xAIの出資者じゃないのはどれ？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Fidelity、Microsoft、NVIDIA、Ark Venturesの中で、xAIに名前が出てこないのは'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['xAIに投資していないのはどれ？Fidelity、Microsoft、NVIDIA、Ark Ventures'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Fidelity、Microsoft、NVIDIA、Ark VenturesでxAIにお金入れてないの誰'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['この中で仲間はずれは？xAIの出資者で：Fidelity、Microsoft、NVIDIA、Ark Ventures'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Fidelity、Microsoft、NVIDIA、Ark Ventures、xAIに関して仲間外れは？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['xAIの出資者に含まれないのはFidelity、Microsoft、NVIDIA、Ark Venturesのどれでしょうか'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Fidelity、Microsoft、NVIDIA、Ark Ventures。一つだけxAIの投資家ではないのは？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ["of NVIDIA and Microsoft, who isn't a backer of xAI?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['NVIDIA and Microsoft: which one is not in xAI?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ["which of NVIDIA and Microsoft doesn't invest in xAI?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ["xAI's backers: who of NVIDIA and Microsoft goes unnamed?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['out of NVIDIA and Microsoft, who has no stake in xAI'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['NVIDIA and Microsoft - one of these never put money in xAI. who?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ["name the one that's not an xAI investor: NVIDIA and Microsoft"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ["xAI: who's missing from its investors, NVIDIA or Microsoft?"],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['Who among NVIDIA and Microsoft is not named as an investor in xAI?'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['NVIDIA、MicrosoftのうちxAIに出資してないのは？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['NVIDIA、Microsoft、xAIの出資者じゃないのはどれ？'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['NVIDIA、Microsoftの中で、xAIに名前が出てこないのは'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['xAIに投資していないのはどれ？NVIDIA、Microsoft'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['NVIDIA、MicrosoftでxAIにお金入れてないの誰'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'which of them is no backer',
    ['xAIの出資者に含まれないのはNVIDIA、Microsoftのどれでしょうか'],
    ['Microsoft'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Ark(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
    ],
  ],
  [
    'where one has no stake',
    ['which of OpenAI, Anthropic and xAI does Microsoft not invest in?'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ['OpenAI, Anthropic, xAI: where is Microsoft absent?'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ['which of the three labs has no Microsoft money?'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ["the one lab Microsoft isn't in?"],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ['microsoft is in two of the three labs. which one is left out'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ['OpenAI, Anthropic or xAI - which does MSFT not fund?'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ['where is Microsoft missing: Anthropic, xAI or OpenAI?'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ["Of xAI, Anthropic and OpenAI, which isn't backed by Microsoft?"],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ['Microsoft has no stake in one of OpenAI, xAI, Anthropic. Which?'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ['lab without Microsoft as an investor?'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ['OpenAI、Anthropic、xAIのうちMicrosoftが出資してないのは？'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ['3社の中でMSのお金が入ってないのはどこ'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ['MicrosoftがxAI、OpenAI、Anthropicで手を出してない先は？'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ['マイクロソフトだけ入ってない会社はどれ？'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ['MSが投資していないAI企業はこの3社だとどこ'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ['OpenAI、Anthropic、xAIでMicrosoftがいないのは？'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ['Microsoftが出資していないのはAnthropic、xAI、OpenAIのどれですか'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ['xAI、Anthropic、OpenAIのうちマイクロソフトの名前がないところ'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ['MSが不在なのはどこ？OpenAI、Anthropic、xAIで'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'where one has no stake',
    ['三社のうちMicrosoft抜きのラボは？'],
    ['xAI'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      'stumbles|多角化|NVIDIA',
    ],
  ],
  [
    'stakes but for some',
    ['where else is NVIDIA in, besides Anthropic?'],
    ['OpenAI', 'xAI'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Anthropic(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'stakes but for some',
    ["who does NVIDIA invest in that isn't Anthropic?"],
    ['OpenAI', 'xAI'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Anthropic(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'stakes but for some',
    ['NVIDIAがAnthropic以外に出資してるのは？'],
    ['OpenAI', 'xAI'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Anthropic(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'stakes but for some',
    ['Anthropicを数えないで、NVIDIAの出資先は？'],
    ['OpenAI', 'xAI'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Anthropic(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'stakes but for some',
    ['not counting OpenAI, which labs does MSFT fund?'],
    ['Anthropic'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)OpenAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'stakes but for some',
    ["ignoring OpenAI, list MSFT's bets"],
    ['Anthropic'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)OpenAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'stakes but for some',
    ['MSの投資先でOpenAIじゃないのは？'],
    ['Anthropic'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)OpenAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'stakes but for some',
    ['where else is Fidelity in, besides xAI?'],
    ['OpenAI', 'Anthropic'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)xAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'stakes but for some',
    ["who does Fidelity invest in that isn't xAI?"],
    ['OpenAI', 'Anthropic'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)xAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'stakes but for some',
    ['FidelityがxAI以外に出資してるのは？'],
    ['OpenAI', 'Anthropic'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)xAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'stakes but for some',
    ['xAIを数えないで、Fidelityの出資先は？'],
    ['OpenAI', 'Anthropic'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)xAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'stakes but for some',
    ['not counting OpenAI and Anthropic, which labs does NVIDIA fund?'],
    ['xAI'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)OpenAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Anthropic(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'stakes but for some',
    ["ignoring OpenAI and Anthropic, list NVIDIA's bets"],
    ['xAI'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)OpenAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Anthropic(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'stakes but for some',
    ['エヌビディアの投資先でOpenAIとアンソロピックじゃないのは？'],
    ['xAI'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)OpenAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Anthropic(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'stakes but for some',
    ['where else is Ark Ventures in, besides OpenAI?'],
    ['Anthropic', 'xAI'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)OpenAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'stakes but for some',
    ["who does Ark Ventures invest in that isn't OpenAI?"],
    ['Anthropic', 'xAI'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)OpenAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'stakes but for some',
    ['Ark VenturesがOpenAI以外に出資してるのは？'],
    ['Anthropic', 'xAI'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)OpenAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'stakes but for some',
    ['OpenAIを数えないで、Ark Venturesの出資先は？'],
    ['Anthropic', 'xAI'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)OpenAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['besides Azure, which clouds are named?'],
    ['Google Cloud', 'AWS'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Azure(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ["not counting Azure, who's in the cloud layer?"],
    ['Google Cloud', 'AWS'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Azure(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['leaving Azure aside, what clouds are there?'],
    ['Google Cloud', 'AWS'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Azure(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['クラウド、Azure抜きで教えて'],
    ['Google Cloud', 'AWS'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Azure(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['Azureじゃないクラウド事業者は？'],
    ['Google Cloud', 'AWS'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Azure(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['cloud providers other than AWS?'],
    ['Azure', 'Google Cloud'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)AWS(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['name the clouds, no AWS please'],
    ['Azure', 'Google Cloud'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)AWS(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['AWS以外のクラウドは？'],
    ['Azure', 'Google Cloud'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)AWS(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['AWSを除いたクラウド事業者を挙げてください'],
    ['Azure', 'Google Cloud'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)AWS(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['クラウドでAWSの他に名前が出てるのは？'],
    ['Azure', 'Google Cloud'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)AWS(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['which clouds does the article list apart from Google Cloud?'],
    ['Azure', 'AWS'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Google Cloud(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ["cloud providers in the article that aren't Google Cloud?"],
    ['Azure', 'AWS'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Google Cloud(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['Google Cloudのほかに挙がってるクラウド事業者は？'],
    ['Azure', 'AWS'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Google Cloud(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['Google Cloudは置いといて、クラウドはどこ？'],
    ['Azure', 'AWS'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Google Cloud(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['besides NVIDIA, which chip makers are named?'],
    ['AMD', 'Google'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ["not counting NVIDIA, who's in the chip layer?"],
    ['AMD', 'Google'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['leaving NVIDIA aside, what chip makers are there?'],
    ['AMD', 'Google'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['チップメーカー、NVIDIA抜きで教えて'],
    ['AMD', 'Google'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['NVIDIAじゃない半導体メーカーは？'],
    ['AMD', 'Google'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)NVIDIA(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['chipmakers other than AMD?'],
    ['NVIDIA', 'Google'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)AMD(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['name the chip makers, no AMD please'],
    ['NVIDIA', 'Google'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)AMD(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['AMD以外のチップメーカーは？'],
    ['NVIDIA', 'Google'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)AMD(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['AMDを除いた半導体メーカーを挙げてください'],
    ['NVIDIA', 'Google'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)AMD(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['チップメーカーでAMDの他に名前が出てるのは？'],
    ['NVIDIA', 'Google'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)AMD(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['which AI companies does the article list apart from Google?'],
    ['OpenAI', 'Anthropic'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Google(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['leaving Google aside, what AI companies are there?'],
    ['OpenAI', 'Anthropic'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Google(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['AI企業、Google抜きで教えて'],
    ['OpenAI', 'Anthropic'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Google(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['Googleじゃないモデル開発の会社は？'],
    ['OpenAI', 'Anthropic'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)Google(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['AI firms other than OpenAI?'],
    ['Anthropic', 'Google'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)OpenAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ["AI firms in the article that aren't OpenAI?"],
    ['Anthropic', 'Google'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)OpenAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['OpenAIのほかに挙がってるモデル開発の会社は？'],
    ['Anthropic', 'Google'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)OpenAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'names of a layer but for one',
    ['OpenAIは置いといて、AI企業はどこ？'],
    ['Anthropic', 'Google'],
    [
      '(?<!(?:besides|than|from|except)[\\w ,]{0,40})(?<!note of mine.*)(?<!補足.*)OpenAI(?![とA-Za-z 、]{0,30}(?:のほか|以外))(?!(?: with its| Cloud| ?の)? ?TPU)',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'points but for one',
    ['risks besides the bubble?'],
    ['conflicts? of interest|利益相反', 'oligopoly|distort|寡占|歪'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['name the downsides other than conflicts of interest'],
    ['bubble|バブル', 'oligopoly|distort|寡占|歪'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['リスク（利益相反除く）'],
    ['bubble|バブル', 'oligopoly|distort|寡占|歪'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['市場の歪みを除いた危険を挙げてください'],
    ['bubble|バブル', 'conflicts? of interest|利益相反'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['what are the benefits, no faster innovation please'],
    ['stab|single company|one company|安定|一社|単一', 'choose|choice|選択|選べ'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['apart from market stability, what are the upsides?'],
    ['innovation|R&D|イノベーション|研究開発', 'choose|choice|選択|選べ'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['市場の安定性はわかってるから、他のメリットは'],
    ['innovation|R&D|イノベーション|研究開発', 'choose|choice|選択|選べ'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['選択肢の増加以外の利点は？'],
    ['innovation|R&D|イノベーション|研究開発', 'stab|single company|one company|安定|一社|単一'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ["which of the fields they compete in aren't price?"],
    ['users|developers|customers|獲得', 'benchmark|ベンチマーク', 'use cases|ユースケース'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['the areas of competition, minus user acquisition'],
    ['price|価格', 'benchmark|ベンチマーク', 'use cases|ユースケース'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['競争分野ってユーザー獲得の他に何があるの'],
    ['price|価格', 'benchmark|ベンチマーク', 'use cases|ユースケース'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['競争する分野、モデル性能抜きで'],
    ['price|価格', 'users|developers|customers|獲得', 'use cases|ユースケース'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['the fields they compete in: skip features'],
    ['price|価格', 'users|developers|customers|獲得', 'benchmark|ベンチマーク'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['leaving safety aside, what are the fields they cooperate in?'],
    ['infrastructure|cloud providers|インフラ', 'standard|protocol|標準|プロトコル', 'regulat|規制'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['name the fields they cooperate in other than infrastructure'],
    ['safety|安全', 'standard|protocol|標準|プロトコル', 'regulat|規制'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['協力する分野（インフラ除く）'],
    ['safety|安全', 'standard|protocol|標準|プロトコル', 'regulat|規制'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['標準化を除いた協力分野を挙げてください'],
    ['safety|安全', 'infrastructure|cloud providers|インフラ', 'regulat|規制'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['what are the areas of cooperation, no regulation please'],
    ['safety|安全', 'infrastructure|cloud providers|インフラ', 'standard|protocol|標準|プロトコル'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ["apart from diversification, what are Microsoft's goals?"],
    ['enterprise customers|顧客', 'insurance|hedge|保険|ヘッジ'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['多角化はわかってるから、他のMicrosoftの狙いは'],
    ['enterprise customers|顧客', 'insurance|hedge|保険|ヘッジ'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['顧客獲得以外のMicrosoftの戦略は？'],
    ['diversif|多角化', 'insurance|hedge|保険|ヘッジ'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ["which of Microsoft's goals aren't the risk hedge?"],
    ['diversif|多角化', 'enterprise customers|顧客'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ["NVIDIA's aims, minus building an ecosystem"],
    ['optimi[sz]|最適化', 'return|profit|earn|収益'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['NVIDIAの戦略ってエコシステム構築の他に何があるの'],
    ['optimi[sz]|最適化', 'return|profit|earn|収益'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['NVIDIAの狙い、技術最適化抜きで'],
    ['ecosystem|all (?:the )?major AI|エコシステム', 'return|profit|earn|収益'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ["NVIDIA's goals: skip investment returns"],
    ['ecosystem|all (?:the )?major AI|エコシステム', 'optimi[sz]|最適化'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ["the investors' strategies besides spreading risk?"],
    ['option|whichever|オプション|どの技術', 'portfolio|ポートフォリオ'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['技術の不確実性への投資家の戦略のうちリスク分散じゃないのは？'],
    ['option|whichever|オプション|どの技術', 'portfolio|ポートフォリオ'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['オプション戦略は置いといて、技術の不確実性への投資家の戦略は？'],
    ['spread|diversif|リスク', 'portfolio|ポートフォリオ'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ["ignoring the portfolio approach, list the investors' strategies"],
    ['spread|diversif|リスク', 'option|whichever|オプション|どの技術'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['what are the features of the AI industry, no multipolarity please'],
    ['interdepend|相互依存|協力と投資', 'fluid|rapidly|quickly|fast|流動|急速'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ["apart from interdependence, what are the AI industry's traits?"],
    ['multipol|several strong|powerful players|多極', 'fluid|rapidly|quickly|fast|流動|急速'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['相互依存はわかってるから、他のAI業界の特徴は'],
    ['multipol|several strong|powerful players|多極', 'fluid|rapidly|quickly|fast|流動|急速'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'points but for one',
    ['流動的以外のAI業界の特色は？'],
    ['multipol|several strong|powerful players|多極', 'interdepend|相互依存|協力と投資'],
    ['^(?:no|yes|nope|yep)\\b', 'no (?:such|word)'],
  ],
  [
    'others asked after one point',
    ['is the bubble one of the risks?', 'and the others?'],
    ['conflict', 'oligopoly|distort'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['is the bubble one of the risks?', 'what else?'],
    ['conflict', 'oligopoly|distort'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['is the bubble one of the risks?', 'apart from that one?'],
    ['conflict', 'oligopoly|distort'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['is the bubble one of the risks?', 'the remaining two?'],
    ['conflict', 'oligopoly|distort'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['is the bubble one of the risks?', 'besides the bubble?'],
    ['conflict', 'oligopoly|distort'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['is the bubble one of the risks?', 'any others?'],
    ['conflict', 'oligopoly|distort'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['is the bubble one of the risks?', 'and the rest?'],
    ['conflict', 'oligopoly|distort'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['is the bubble one of the risks?', 'other risks?'],
    ['conflict', 'oligopoly|distort'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['バブルはリスクの一つ？', '他には？'],
    ['利益相反', '寡占|歪'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['バブルはリスクの一つ？', '残りは？'],
    ['利益相反', '寡占|歪'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['バブルはリスクの一つ？', 'それ以外は？'],
    ['利益相反', '寡占|歪'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['バブルはリスクの一つ？', 'あとの二つは？'],
    ['利益相反', '寡占|歪'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['バブルはリスクの一つ？', 'バブル以外は？'],
    ['利益相反', '寡占|歪'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['バブルはリスクの一つ？', 'ほかのリスクは？'],
    ['利益相反', '寡占|歪'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['バブルはリスクの一つ？', '残り二つ教えて'],
    ['利益相反', '寡占|歪'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['バブルはリスクの一つ？', 'それのほかには？'],
    ['利益相反', '寡占|歪'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['do they compete on price?', 'and the others?'],
    ['benchmark|performance', 'user|customer|developer', 'feature|use case'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['do they compete on price?', 'what else?'],
    ['benchmark|performance', 'user|customer|developer', 'feature|use case'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['do they compete on price?', 'apart from that?'],
    ['benchmark|performance', 'user|customer|developer', 'feature|use case'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['do they compete on price?', 'besides price?'],
    ['benchmark|performance', 'user|customer|developer', 'feature|use case'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['do they compete on price?', 'where else?'],
    ['benchmark|performance', 'user|customer|developer', 'feature|use case'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['do they compete on price?', 'other fields?'],
    ['benchmark|performance', 'user|customer|developer', 'feature|use case'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['価格で競争してる？', '他には？'],
    ['性能|ベンチ', '獲得', '機能|ユースケース'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['価格で競争してる？', '残りは？'],
    ['性能|ベンチ', '獲得', '機能|ユースケース'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['価格で競争してる？', 'それ以外は？'],
    ['性能|ベンチ', '獲得', '機能|ユースケース'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['価格で競争してる？', '価格以外は？'],
    ['性能|ベンチ', '獲得', '機能|ユースケース'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['価格で競争してる？', 'ほかの分野は？'],
    ['性能|ベンチ', '獲得', '機能|ユースケース'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['価格で競争してる？', 'それのほかだと？'],
    ['性能|ベンチ', '獲得', '機能|ユースケース'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ["is risk hedging one of Microsoft's aims?", 'and the others?'],
    ['diversif', 'customer'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ["is risk hedging one of Microsoft's aims?", 'what else?'],
    ['diversif', 'customer'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ["is risk hedging one of Microsoft's aims?", 'the other two?'],
    ['diversif', 'customer'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ["is risk hedging one of Microsoft's aims?", 'apart from that one?'],
    ['diversif', 'customer'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['リスクヘッジはMicrosoftの狙いの一つ？', '他には？'],
    ['多角化', '顧客'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['リスクヘッジはMicrosoftの狙いの一つ？', '残りは？'],
    ['多角化', '顧客'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['リスクヘッジはMicrosoftの狙いの一つ？', 'あとの二つは？'],
    ['多角化', '顧客'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['リスクヘッジはMicrosoftの狙いの一つ？', 'それ以外は？'],
    ['多角化', '顧客'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'others asked after one point',
    ['リスクヘッジはMicrosoftの狙いの一つ？', 'リスクヘッジ以外は？'],
    ['多角化', '顧客'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'which is no point of the list',
    ["stability, lower prices, wider choice, faster innovation: which isn't one of the benefits?"],
    ['pric'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    [
      "out of lower prices, stability, wider choice and faster innovation, which doesn't belong to the benefits?",
    ],
    ['pric'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    ['市場の安定性、価格の低下、選択肢の増加、イノベーションの加速、メリットじゃないのはどれ？'],
    ['価格'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    ['価格の低下、市場の安定性、選択肢の増加、イノベーションの加速。一つだけメリットではありません。どれ？'],
    ['価格'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    ["a bubble, stability, conflicts of interest, market distortion: which isn't one of the risks?"],
    ['stab'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    [
      "out of stability, a bubble, conflicts of interest and market distortion, which doesn't belong to the risks?",
    ],
    ['stab'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    ['バブル、市場の安定性、利益相反、市場の歪み、リスクじゃないのはどれ？'],
    ['安定'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    ['市場の安定性、バブル、利益相反、市場の歪み。一つだけリスクではありません。どれ？'],
    ['安定'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    ["price, safety, features, model performance: which isn't one of the areas of competition?"],
    ['safety'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    [
      "out of safety, price, features and model performance, which doesn't belong to the areas of competition?",
    ],
    ['safety'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    ['価格、安全性、機能、モデル性能、競争する分野じゃないのはどれ？'],
    ['安全'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    ['安全性、価格、機能、モデル性能。一つだけ競争する分野ではありません。どれ？'],
    ['安全'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    ["safety, price, standardisation, infrastructure: which isn't one of the areas of cooperation?"],
    ['pric'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    [
      "out of price, safety, standardisation and infrastructure, which doesn't belong to the areas of cooperation?",
    ],
    ['pric'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    ['安全性、価格、標準化、インフラ、協力する分野じゃないのはどれ？'],
    ['価格'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    ['価格、安全性、標準化、インフラ。一つだけ協力する分野ではありません。どれ？'],
    ['価格'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    [
      "diversification, technical optimisation, winning customers, risk hedging: which isn't one of Microsoft's aims?",
    ],
    ['optimi'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    [
      "out of technical optimisation, diversification, winning customers and risk hedging, which doesn't belong to Microsoft's aims?",
    ],
    ['optimi'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    ['多角化、技術最適化、顧客獲得、リスクヘッジ、Microsoftの狙いじゃないのはどれ？'],
    ['最適化'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    ['技術最適化、多角化、顧客獲得、リスクヘッジ。一つだけMicrosoftの狙いではありません。どれ？'],
    ['最適化'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    [
      "an ecosystem, risk hedging, technical optimisation, investment returns: which isn't one of NVIDIA's aims?",
    ],
    ['hedg|insurance'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    [
      "out of risk hedging, an ecosystem, technical optimisation and investment returns, which doesn't belong to NVIDIA's aims?",
    ],
    ['hedg|insurance'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    ['エコシステム構築、リスクヘッジ、技術最適化、投資収益、NVIDIAの狙いじゃないのはどれ？'],
    ['ヘッジ|保険'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'which is no point of the list',
    ['リスクヘッジ、エコシステム構築、技術最適化、投資収益。一つだけNVIDIAの狙いではありません。どれ？'],
    ['ヘッジ|保険'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
      '^\\s*$',
    ],
  ],
  [
    'industries but for one',
    ['besides smartphones, which industries are compared?'],
    ['[Cc]loud'],
    [
      '(?<!besides |than )smartphone',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'industries but for one',
    ['industries compared, other than cloud?'],
    ['[Ss]martphone'],
    [
      'AWS',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'industries but for one',
    ['not counting the AI industry, what industries does it compare?'],
    ['[Ss]martphone', '[Cc]loud'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'industries but for one',
    ['which industry apart from the cloud one is set against AI?'],
    ['[Ss]martphone'],
    [
      'AWS',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'industries but for one',
    ['スマホ以外に比較されてる業界は？'],
    ['クラウド'],
    [
      'Samsung',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'industries but for one',
    ['AI業界以外で比べられてる業界は？'],
    ['スマ', 'クラウド'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'industries but for one',
    ['比較対象の業界、クラウド抜きで'],
    ['スマ'],
    [
      'AWS',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'industries but for one',
    ['クラウドを除くと、どの業界と比較してる？'],
    ['スマ'],
    [
      'AWS',
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'said in passing',
    [
      'Leaving NVIDIA aside, two investors are described as sitting in three labs at once - who are they, and which labs?',
    ],
    ['Ark', 'Fidelity', 'OpenAI', 'xAI', 'Anthropic'],
    ['\\$'],
  ],
  [
    'said in passing',
    ['any other investors bettin on everyone, not msft or nvda'],
    ['Ark', 'Fidelity'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'said in passing',
    ['who, other than Microsoft and NVIDIA, is in all three?'],
    ['Ark', 'Fidelity'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'said in passing',
    ['who backs xAI besides NVIDIA, and who backs OpenAI besides Microsoft?'],
    ['Ark', 'Fidelity', 'OpenAI', 'xAI'],
    ['\\$13'],
  ],
  [
    'said in passing',
    ['which investor is in OpenAI but not xAI, and which is in all three?'],
    ['Microsoft', 'Ark', 'Fidelity', 'NVIDIA'],
    [],
  ],
  [
    'said in passing',
    ['NVIDIAは別として、三社すべてに入っている投資家が二つある。その名前と三社の名前は？'],
    ['Ark', 'Fidelity', 'OpenAI', 'xAI', 'Anthropic'],
    ['億ドル'],
  ],
  [
    'said in passing',
    ['MSでもNVIDIAでもなく全部に賭けてる投資家って他にいる？'],
    ['Ark', 'Fidelity'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'said in passing',
    ['MicrosoftとNVIDIA以外で三社全部に入ってるのは誰？'],
    ['Ark', 'Fidelity'],
    [
      '^(?:yes|no|yep|nope|yeah|well, |not quite|nah|right|はい|うん|いや|いいえ|そう|違う|ううん)\\b|^(?:はい|うん|いや|いいえ|そう|違う|ううん)',
    ],
  ],
  [
    'said in passing',
    ['NVIDIA以外でxAIに出資してるのは？あとMicrosoft以外でOpenAIに出資してるのは？'],
    ['Ark', 'Fidelity', 'OpenAI', 'xAI'],
    ['130'],
  ],
  [
    'said in passing',
    ['バブル以外のリスクと、安定性以外のメリットは？'],
    ['利益相反', '寡占|歪', '選', '研究|イノベ'],
    [],
  ],
  [
    'said in passing',
    ['OpenAIに出資してxAIにしていないのは？三社全部に出資してるのは？'],
    ['Microsoft', 'Ark', 'Fidelity', 'NVIDIA'],
    [],
  ],
  [
    'left out of nothing',
    ['who backs OpenAI, NVIDIA included?'],
    ['Microsoft', 'NVIDIA', 'Ark', 'Fidelity'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'left out of nothing',
    ['not only NVIDIA but who else backs xAI?'],
    ['Ark', 'Fidelity'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'left out of nothing',
    ["isn't NVIDIA a backer of OpenAI?"],
    ['NVIDIA'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'left out of nothing',
    ['is Microsoft not an investor in xAI?'],
    ['xAI'],
    ['^yes\\b[^.]*\\. Microsoft invests'],
  ],
  ['left out of nothing', ["any backers of xAI that aren't in OpenAI?"], ['.'], ['^yes']],
  ['left out of nothing', ['who backs both OpenAI and xAI?'], ['NVIDIA', 'Ark', 'Fidelity'], ['Microsoft']],
  [
    'left out of nothing',
    ['are there risks besides the bubble?'],
    ['conflict'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  ['left out of nothing', ['who backs xAI?'], ['NVIDIA', 'Ark', 'Fidelity'], []],
  ['left out of nothing', ['which of Microsoft, NVIDIA and Ark backs xAI?'], ['NVIDIA', 'Ark'], []],
  ['left out of nothing', ['which of these is one of the merits: stability, price, safety?'], ['stab'], []],
  [
    'left out of nothing',
    ['no investors besides NVIDIA in xAI, right?'],
    ['Ark', 'Fidelity'],
    ['^(?:yes|yep|right)'],
  ],
  [
    'left out of nothing',
    ['does anyone besides NVIDIA back xAI?'],
    ['Ark', 'Fidelity'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  ['left out of nothing', ['how much did Microsoft put into OpenAI, not counting Anthropic?'], ['13'], []],
  [
    'left out of nothing',
    ['NVIDIAを含めてOpenAIの出資者は？'],
    ['Microsoft', 'NVIDIA', 'Ark', 'Fidelity'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  [
    'left out of nothing',
    ['NVIDIAだけじゃなく他にxAIに出資してるのは？'],
    ['Ark', 'Fidelity'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  ['left out of nothing', ['NVIDIAはOpenAIの出資者じゃないの？'], ['NVIDIA'], []],
  ['left out of nothing', ['MicrosoftってxAIの出資者じゃないよね？'], ['xAI'], []],
  [
    'left out of nothing',
    ['OpenAIとxAIの両方に出資してるのは？'],
    ['NVIDIA', 'Ark', 'Fidelity'],
    ['Microsoft'],
  ],
  [
    'left out of nothing',
    ['バブル以外にもリスクある？'],
    ['利益相反'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  ['left out of nothing', ['Microsoft、NVIDIA、ArkのうちxAIに出資してるのは？'], ['NVIDIA', 'Ark'], []],
  [
    'left out of nothing',
    ['xAIの出資者はNVIDIA以外いないよね？'],
    ['Ark', 'Fidelity'],
    ['^(?:はい|うん|そう)'],
  ],
  [
    'left out of nothing',
    ['NVIDIA以外にxAIに出資してる会社ある？'],
    ['Ark', 'Fidelity'],
    ['^(?:no|nope|well, |not quite|nah)\\b|^(?:いや|いいえ|違う|ううん)'],
  ],
  ['left out of nothing', ['Anthropicは置いといて、MicrosoftはOpenAIにいくら出した？'], ['130'], []],
];

const fits = (reply: string, pattern: string): boolean => new RegExp(pattern, 'iu').test(reply);

test.each(ASKED)('%s: %j', (_, texts, says, never) => {
  const reply = lastOf(...texts)
    .normalize('NFKC')
    .replaceAll('’', "'");
  expect({
    lacks: says.filter((one) => !fits(reply, one)),
    has: never.filter((one) => fits(reply, one)),
    reply,
  }).toEqual({ lacks: [], has: [], reply });
});
