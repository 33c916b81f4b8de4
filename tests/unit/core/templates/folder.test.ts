import { describe, expect, it } from 'vitest';
import { folderMoved, siblingsOf } from '../../../../src/core/templates/folder';

const FOLDERS = ['Delivery', 'Delivery/Late', 'Delivery/Lost', 'Money/Refunds', 'Other'];

describe('a folder that is moved', () => {
  it('takes along what is below it', () => {
    expect(folderMoved(FOLDERS, 'Delivery', 1)).toEqual([
      'Money/Refunds',
      'Delivery',
      'Delivery/Late',
      'Delivery/Lost',
      'Other',
    ]);
  });

  it('stays in the folder that it is in', () => {
    expect(folderMoved(FOLDERS, 'Delivery/Lost', -1).slice(0, 3)).toEqual([
      'Delivery',
      'Delivery/Lost',
      'Delivery/Late',
    ]);
    expect(folderMoved(FOLDERS, 'Delivery/Lost', 1)).toEqual(FOLDERS);
    expect(siblingsOf(FOLDERS, 'Delivery/Lost')).toEqual(['Delivery/Late', 'Delivery/Lost']);
  });

  it('loses no folder, also where they are listed anyhow', () => {
    const anyhow = ['Delivery/Late', 'Other', 'Delivery', 'Money/Refunds'];
    expect(folderMoved(anyhow, 'Other', -1)).toEqual(['Other', 'Delivery', 'Delivery/Late', 'Money/Refunds']);
  });

  it('may be one that is known only by what is below it', () => {
    expect(siblingsOf(FOLDERS, 'Other')).toEqual(['Delivery', 'Money', 'Other']);
    expect(folderMoved(FOLDERS, 'Other', -1).slice(-2)).toEqual(['Other', 'Money/Refunds']);
  });
});
