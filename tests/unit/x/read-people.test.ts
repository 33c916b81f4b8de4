// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readAccount } from '../../../src/x/read-account';
import { readPerson } from '../../../src/x/read-people';
import { readProfile } from '../../../src/x/read-profile';
import { avatarHtml, elementOf } from '../../support/markup';

const cell = (follow: string) =>
  `<div data-testid="UserCell">${avatarHtml('ada')}<a href="/ada"><span>Ada Byron</span></a><a href="/ada"><span>@ada</span></a>${follow}</div>`;

const header = (handle: string, follow: string) =>
  `<div data-testid="primaryColumn"><div><div>${follow}</div><div data-testid="UserName"><div><span>Ada Byron</span></div><span>@${handle}</span></div></div></div>`;

function schema(handle: string, identifier: unknown) {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset['testid'] = 'UserProfileSchema-test';
  script.textContent = JSON.stringify({
    mainEntity: { additionalName: handle, givenName: 'Ada', identifier },
  });
  document.head.append(script);
}

afterEach(() => {
  document.head.innerHTML = '';
});

describe('readPerson', () => {
  it('reads handle, name and number together', () => {
    expect(readPerson(elementOf(cell('<button data-testid="4711-follow"></button>')))).toEqual({
      handle: 'ada',
      displayName: 'Ada Byron',
      numericId: '4711',
    });
  });

  it.each([
    ['no number', ''],
    ['two numbers', '<button data-testid="1-follow"></button><button data-testid="2-unfollow"></button>'],
  ])('returns null with %s', (_, follow) => {
    expect(readPerson(elementOf(cell(follow)))).toBeNull();
  });
});

describe('readProfile', () => {
  it('takes the number from the script of this very handle', () => {
    document.body.innerHTML = '';
    schema('bob', '1');
    schema('Ada', '4711');

    expect(readProfile(document, 'ada')).toEqual({ handle: 'Ada', displayName: 'Ada', numericId: '4711' });
  });

  it('takes it from the follow button of the header', () => {
    document.body.innerHTML = header('ada', '<button data-testid="4711-follow"></button>');

    expect(readProfile(document, 'ada')).toEqual({
      handle: 'ada',
      displayName: 'Ada Byron',
      numericId: '4711',
    });
  });

  it('does not believe the header of the profile before', () => {
    document.body.innerHTML = header('bob', '<button data-testid="1-follow"></button>');

    expect(readProfile(document, 'ada')).toBeNull();
  });

  it('returns null when script and button disagree, or the script is none', () => {
    document.body.innerHTML = header('ada', '<button data-testid="1-follow"></button>');
    schema('ada', '4711');
    expect(readProfile(document, 'ada')).toBeNull();

    document.head.innerHTML = '<script data-testid="UserProfileSchema-test">{"mainEntity":</script>';
    document.body.innerHTML = '';
    expect(readProfile(document, 'ada')).toBeNull();
  });
});

describe('readAccount', () => {
  it('reads the own profile link, else the switcher, else nothing', () => {
    const link = '<a data-testid="AppTabBar_Profile_Link" href="/acme"></a>';
    const switcher = `<div data-testid="SideNav_AccountSwitcher_Button">${avatarHtml('acme2')}</div>`;

    document.body.innerHTML = link + switcher;
    expect(readAccount(document)).toBe('acme');
    document.body.innerHTML = switcher;
    expect(readAccount(document)).toBe('acme2');
    document.body.innerHTML = '';
    expect(readAccount(document)).toBeNull();
  });
});
