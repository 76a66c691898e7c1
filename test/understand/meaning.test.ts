import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('what an image means is told with the view behind it', () => {
  test.each([
    ['that horse race bit you said, i dont get it'],
    ['the horses thing, wdym'],
    ['I smiled at the betting at the racetrack comparison. What were you driving at?'],
    ['Your racetrack line lost me. Could you spell it out?'],
    ['競馬のやつ、どういう意味？'],
    ['さっきの競馬のたとえ、ピンとこなかったです。説明してもらえますか'],
    ['馬券ぜんぶ買うって何の話'],
  ])('%s', (text) => {
    expect(ask(text).facts.slice(0, 2)).toEqual(['comment-horse-race', 'comment-bet-all']);
  });

  test.each([
    ['the alchemy bit went over my head, can u explain'],
    ['You call it modern alchemy. In what sense?'],
    ['錬金術のくだりがよく分からんかったんだけど'],
    ['錬金術って言ってたけど要はどういうこと'],
  ])('%s', (text) => {
    expect(ask(text).facts.slice(0, 2)).toEqual(['comment-alchemy', 'comment-small-gains']);
    expect(ask(text).text).not.toMatch(/^(?:うん|いや|ううん)、/);
  });

  test.each([
    ['backing every horse normally loses money, so how come it works in ai?'],
    ['全通り買ったら普通負けるやん、なんでAIは大丈夫なの'],
  ])('%s: what holds where the likeness ends', (text) => {
    expect(ask(text).facts[0]).toBe('comment-big-market');
  });

  test.each([
    ['why the horse racing bit, and why call it alchemy?', /predict which company will win[^]*little profit/],
    ['who called it alchemy?', /Technyan/],
    ['競馬って誰が言ったの', /テクにゃん/],
    ["wagering on what, if they don't pick a winner?", /growth of the AI market/],
    ['wdym', /^(?!.*horse)/],
    ['意味わからん', /^(?!.*競馬)/],
  ])('%s: another question', (text, said) => {
    expect(ask(text).text).toMatch(said);
  });
});

describe('what was not understood is told, without a yes or a no', () => {
  test.each([
    ["not following the 'enemy of my enemy' joke", /one gang/],
    ['I fail to see why interdependence would be unavoidable', /^AI development/],
    ['i dont understand how one company failing wouldnt wreck the rest', /^If a single company fails/],
    ['保険ってのがピンとこない', /^Anthropicへの投資は/],
    ['三層構造のとこが理解できなかった', /^AI開発に不可欠/],
    ['敵の敵は味方、の下りがさっぱりでした', /仲間みたいな状況/],
  ])('%s', (text, said) => {
    expect(ask(text).text).toMatch(said);
    expect(ask(text).text).not.toMatch(/^(?:Yes|Yep|No|Nope|うん|いや|ううん)\b/);
  });
});
