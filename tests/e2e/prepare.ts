import { buildEyes } from '../support/browser/build-eyes';
import { buildPracticeX } from '../support/build-practice-x';

/** Builds once what every browser test needs: the practice X and the eyes. The extension was built by the command. */
export async function setup(): Promise<void> {
  await Promise.all([buildEyes(), buildPracticeX()]);
}
