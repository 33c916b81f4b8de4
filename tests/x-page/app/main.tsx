import { createRoot } from 'react-dom/client';
import { Frame } from './frame/frame';
import { exposePractice } from './practice';
import { startScrollMemory } from './scroll-memory';
import { settings } from './settings-store';
import { startShortcuts } from './shortcuts';
import { createStore, useStore } from './store';
import { applyTheme, writeStyles } from './theme';
import { View } from './view';

const generation = createStore({ number: 0 });

writeStyles();
applyTheme(settings.get());
startShortcuts();
startScrollMemory();
exposePractice(() => generation.patch({ number: generation.get().number + 1 }));

const root = document.getElementById('react-root');
if (root) createRoot(root).render(<App />);

// The two boxes are where other tools look for X: `#react-root > div > div` holds the layers and the app.
function App() {
  const { number } = useStore(generation);
  return (
    <View look="rootBox">
      <View look="rootBox">
        <Frame key={number} />
      </View>
    </View>
  );
}
