import { expect, test } from 'vitest';
import type { ItemId } from '#contract/model.ts';
import { playlistOf } from '#core/content/playlist.ts';
import { sampleExercise, sampleTopic } from '#test/support/sample-snapshot.ts';

function check(listed: string, topics: string, exercises: string, expected: string): void {
  const names = (text: string) => text.split(' ').filter((name) => name !== '');
  const playable = {
    topics: names(topics).map((id) => sampleTopic(id)),
    exercises: names(exercises).map((id) => sampleExercise(id)),
  };
  const playlist = playlistOf(names(listed) as ItemId[], playable);
  expect(playlist.map(({ id }) => id).join(' ')).toBe(expected);
}

test('without a list an exercise follows each topic, the exercises taking turns', () => {
  check('', 'a b c', 'x y', 'a x b y c x');
});

test('with more exercises than topics every exercise comes once', () => {
  check('', 'a', 'x y z', 'a x y z');
});

test('without exercises the topics come alone', () => {
  check('', 'a b', '', 'a b');
});

test('nothing at all makes an empty loop', () => {
  check('', '', '', '');
});

test('a list is followed as it stands, with its repeats, and unknown names are passed over', () => {
  check('x a nowhere x', 'a b', 'x', 'x a x');
});
