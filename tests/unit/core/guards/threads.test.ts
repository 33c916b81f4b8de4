import { describe, expect, it } from 'vitest';
import { alreadyAnswered } from '../../../../src/core/guards/already-answered';
import { news } from '../../../../src/core/guards/news';
import { wrongAccount } from '../../../../src/core/guards/wrong-account';
import { scenes } from './threads.table';

describe.each([alreadyAnswered, news, wrongAccount])('$id in invented threads', guard => {
  it.each(scenes)('$name', ({ speak, question }) => {
    expect(guard.look(question).length > 0).toBe(speak.has(guard.id));
  });
});
