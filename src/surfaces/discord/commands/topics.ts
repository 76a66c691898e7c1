import { completed, lookUpCommand } from './look-up.ts';

/** `/topics topic:`: everything she knows, topic by topic. */
export const topics = lookUpCommand({
  key: 'topics',
  options: { topic: completed },
  completers: { topic: (desk, typed, language) => desk.technyan.completeTopic(typed, language, 25) },
  view: (desk, options) => desk.technyan.identifyTopic(options.getString('topic') ?? undefined),
});
