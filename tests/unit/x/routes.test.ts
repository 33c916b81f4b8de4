import { describe, expect, it } from 'vitest';
import { readRoute } from '../../../src/x/routes';

const route = (address: string) => readRoute(new URL(address, 'https://x.com'));

describe('readRoute', () => {
  it.each([
    ['/home', { kind: 'home' }],
    ['/notifications', { kind: 'notifications' }],
    ['/notifications/mentions', { kind: 'mentions' }],
    ['/search?q=acme&f=live', { kind: 'search' }],
    ['/hashtag/acme', { kind: 'search' }],
    ['/i/chat/1-2', { kind: 'chat' }],
    ['/messages', { kind: 'chat' }],
    ['/i/flow/login', { kind: 'login' }],
    ['/ada', { kind: 'profile', handle: 'ada' }],
    ['/ada/with_replies', { kind: 'profile', handle: 'ada' }],
    ['/ada/followers', { kind: 'other' }],
    ['/i/lists/12', { kind: 'other' }],
    ['/settings/account', { kind: 'other' }],
    ['/ada/status/41', { kind: 'status', handle: 'ada', id: '41', photo: false }],
    ['/i/status/41', { kind: 'status', handle: 'i', id: '41', photo: false }],
    ['/i/web/status/41', { kind: 'status', handle: 'i', id: '41', photo: false }],
    ['/ada/status/41/photo/1', { kind: 'status', handle: 'ada', id: '41', photo: true }],
    ['/compose/post', { kind: 'compose', inReplyTo: null }],
    ['/compose/post?in_reply_to=41', { kind: 'compose', inReplyTo: '41' }],
    ['/intent/post?in_reply_to=4x1', { kind: 'compose', inReplyTo: null }],
    ['/i/oauth2/authorize?client_id=1', { kind: 'foreign' }],
    ['/tos', { kind: 'foreign' }],
    ['/', { kind: 'home' }],
    ['/%E0%A4%A', { kind: 'other' }],
  ])('reads %s', (address, expected) => {
    expect(route(address)).toEqual(expected);
  });
});
