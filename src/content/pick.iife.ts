import { ownRuntime } from '../messages/own-browser';
import { isPickQuestion, PICK, type Picked } from '../messages/pick';
import { isCorrectable } from '../x/corrections';
import { pointOut } from '../x/point-out';
import { proposeSelector } from '../x/propose-selector';

// Put in when a lead wants to point at a part of X's page. The line to our own page is its life.
const { onConnect } = ownRuntime();

onConnect.addListener(function start(port) {
  if (port.name !== PICK) return;
  onConnect.removeListener(start);
  const life = new AbortController();
  port.onDisconnect.addListener(() => life.abort());
  port.onMessage.addListener(question => {
    if (!isPickQuestion(question) || !isCorrectable(question.part)) return;
    const { part, hint } = question;
    const mode = typeof __OPEN_ROOTS__ !== 'undefined' && __OPEN_ROOTS__ ? 'open' : 'closed';
    void pointOut(document, { part, hint, mode, signal: life.signal }).then(element => {
      const picked: Picked = element
        ? { is: 'picked', proposal: proposeSelector(part, element) }
        : { is: 'left' };
      if (!life.signal.aborted) port.postMessage(picked);
    });
  });
});
