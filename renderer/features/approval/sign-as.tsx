import { useState } from 'react';
import type { Signer } from '#contract/staff-approval.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Choice } from '#ui/behind/choice.tsx';
import { TypedField } from '#ui/behind/typed-field.tsx';
import { Pill } from '#ui/button.tsx';
import { useNewScreen } from '#ui/use-new-screen.ts';
import { Sheet } from './sheet.tsx';

const longest = { name: 80, role: 60 }; // as the service lets in

type Step = 'name' | 'role' | 'other-role';

/** Who signs: asked once as long as the door is open. */
export function SignAs(props: { readonly onBack: () => void; readonly onSigner: (by: Signer) => void }) {
  const { who } = useStaffWords().approval;
  const [step, setStep] = useState<Step>('name');
  const [typed, setTyped] = useState({ name: '', role: '' });
  const name = typed.name.trim();
  useNewScreen(step);
  const back = (to: () => void) => (
    <Pill tone="card" glyph="back" onPress={to}>
      {who.back}
    </Pill>
  );
  const on = (isReady: boolean, go: () => void) => (
    <Pill tone="sun" isDisabled={!isReady} onPress={go}>
      {who.on}
    </Pill>
  );
  const sign = (role: string) => {
    if (role.trim() !== '') props.onSigner({ name, role: role.trim() });
  };

  switch (step) {
    case 'name': {
      const go = () => name !== '' && setStep('role');
      const ways = (
        <>
          {back(props.onBack)}
          {on(name !== '', go)}
        </>
      );
      return (
        <Sheet title={who.title} lead={who.lead} ways={ways}>
          <TypedField
            key="name"
            label={who.name}
            value={typed.name}
            onChange={(value) => setTyped({ ...typed, name: value.slice(0, longest.name) })}
            onDone={go}
            isName
          />
        </Sheet>
      );
    }
    case 'role':
      return (
        <Sheet title={who.roleTitle} lead={who.roleLead} ways={back(() => setStep('name'))}>
          <div className="sheet-choices">
            {who.roles.map((role) => (
              <Choice key={role} name={role} onPress={() => sign(role)} />
            ))}
            <Choice name={who.otherRole} onPress={() => setStep('other-role')} />
          </div>
        </Sheet>
      );
    case 'other-role': {
      const ways = (
        <>
          {back(() => setStep('role'))}
          {on(typed.role.trim() !== '', () => sign(typed.role))}
        </>
      );
      return (
        <Sheet title={who.roleTitle} lead={who.roleLead} ways={ways}>
          <TypedField
            key="role"
            label={who.role}
            value={typed.role}
            onChange={(value) => setTyped({ ...typed, role: value.slice(0, longest.role) })}
            onDone={() => sign(typed.role)}
            isName
          />
        </Sheet>
      );
    }
  }
}
