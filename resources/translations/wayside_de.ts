<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>CellWords</name>
  <message>
   <source>Aim</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Abgeschlossen</translation>
  </message>
  <message>
   <source>Code name</source>
   <translation>Codename</translation>
  </message>
  <message>
   <source>Due {0}</source>
   <translation>Fällig {0}</translation>
  </message>
  <message>
   <source>Last contact</source>
   <translation>Letzter Kontakt</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Nächster Schritt</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>no contact yet</source>
   <translation>noch kein Kontakt</translation>
  </message>
  <message>
   <source>no next step</source>
   <translation>kein nächster Schritt</translation>
  </message>
  <message>
   <source>sorted from A to Z</source>
   <translation>sortiert von A bis Z</translation>
  </message>
  <message>
   <source>sorted from Z to A</source>
   <translation>sortiert von Z bis A</translation>
  </message>
  <message>
   <source>sorted, earliest first</source>
   <translation>sortiert, früheste zuerst</translation>
  </message>
  <message>
   <source>sorted, first stage first</source>
   <translation>sortiert, erste Phase zuerst</translation>
  </message>
  <message>
   <source>sorted, last stage first</source>
   <translation>sortiert, letzte Phase zuerst</translation>
  </message>
  <message>
   <source>sorted, latest first</source>
   <translation>sortiert, späteste zuerst</translation>
  </message>
  <message>
   <source>sorted, longest ago first</source>
   <translation>sortiert, am längsten her zuerst</translation>
  </message>
  <message>
   <source>sorted, newest first</source>
   <translation>sortiert, neueste zuerst</translation>
  </message>
 </context>
 <context>
  <name>ClosingDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Close the work</source>
   <translation>Arbeit abschließen</translation>
  </message>
  <message>
   <source>Close the work with {0}</source>
   <translation>Die Arbeit mit {0} abschließen</translation>
  </message>
  <message>
   <source>Everything stays and can still be read and searched. Next steps are no longer shown on Today. You can reopen the work at any time.</source>
   <translation>Alles bleibt erhalten und lässt sich weiter lesen und durchsuchen. Nächste Schritte erscheinen nicht mehr unter „Heute“. Sie können die Arbeit jederzeit wieder aufnehmen.</translation>
  </message>
  <message>
   <source>Give a reason; one line is enough.</source>
   <translation>Geben Sie einen Grund an; eine Zeile genügt.</translation>
  </message>
  <message>
   <source>Handed over to the workshop; no answer for three months</source>
   <translation>An die Werkstatt weitervermittelt; seit drei Monaten keine Antwort</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
 </context>
 <context>
  <name>CodeGroups</name>
  <message>
   <source>Group {number}</source>
   <translation>Gruppe {number}</translation>
  </message>
 </context>
 <context>
  <name>CodeStep</name>
  <message>
   <source>I have written it down</source>
   <translation>Ich habe ihn aufgeschrieben</translation>
  </message>
  <message>
   <source>The vault is made. If the passphrase is ever lost, only this code opens it.</source>
   <translation>Der Tresor ist angelegt. Sollte die Passphrase einmal verloren gehen, öffnet ihn nur noch dieser Code.</translation>
  </message>
  <message>
   <source>Write it on paper now, and keep the paper away from this computer, for example with your passport. Do not photograph it. Whoever holds it can open the vault. It is shown only this once.</source>
   <translation>Schreiben Sie ihn jetzt auf Papier, und bewahren Sie das Papier nicht bei diesem Computer auf, sondern zum Beispiel bei Ihrem Reisepass. Fotografieren Sie ihn nicht. Wer ihn hat, kann den Tresor öffnen. Er wird nur dieses eine Mal gezeigt.</translation>
  </message>
  <message>
   <source>Your recovery code</source>
   <translation>Ihr Wiederherstellungscode</translation>
  </message>
 </context>
 <context>
  <name>ConfirmDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
 </context>
 <context>
  <name>ConfirmStep</name>
  <message>
   <source>Check your paper</source>
   <translation>Prüfen Sie Ihr Papier</translation>
  </message>
  <message>
   <source>Open the vault</source>
   <translation>Tresor öffnen</translation>
  </message>
  <message>
   <source>This is not what was shown. Go back and compare it with the paper.</source>
   <translation>Das ist nicht, was gezeigt wurde. Gehen Sie zurück und vergleichen Sie es mit dem Papier.</translation>
  </message>
  <message>
   <source>This is right.</source>
   <translation>Das stimmt.</translation>
  </message>
  <message>
   <source>Type these two groups from what you wrote down. Then you know that it can be read.</source>
   <translation>Tippen Sie diese zwei Gruppen von Ihrem Papier ab. Dann wissen Sie, dass es lesbar ist.</translation>
  </message>
 </context>
 <context>
  <name>ContactForm</name>
  <message>
   <source>Contact in one line</source>
   <translation>Kontakt in einer Zeile</translation>
  </message>
  <message>
   <source>Correct this contact</source>
   <translation>Diesen Kontakt berichtigen</translation>
  </message>
  <message>
   <source>Leave as it was</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <source>Left half typed</source>
   <translation>Halb fertig geblieben</translation>
  </message>
  <message>
   <source>New contact</source>
   <translation>Neuer Kontakt</translation>
  </message>
  <message>
   <source>One line: what was it about?</source>
   <translation>Eine Zeile: Worum ging es?</translation>
  </message>
  <message>
   <source>One-to-many</source>
   <translation>Eins zu vielen</translation>
  </message>
  <message>
   <source>One-to-one</source>
   <translation>Eins zu eins</translation>
  </message>
  <message>
   <source>Platform</source>
   <translation>Plattform</translation>
  </message>
  <message>
   <source>Save contact</source>
   <translation>Kontakt speichern</translation>
  </message>
  <message>
   <source>Save correction</source>
   <translation>Berichtigung speichern</translation>
  </message>
  <message>
   <source>The correction was not kept.</source>
   <translation>Die Berichtigung wurde nicht übernommen.</translation>
  </message>
  <message>
   <source>They started</source>
   <translation>Person begann</translation>
  </message>
  <message>
   <source>They wrote</source>
   <translation>Person schrieb</translation>
  </message>
  <message>
   <source>This is not a time. Try “19:20”, “yesterday 19:20” or “20 Nov 19:20”.</source>
   <translation>Das ist keine Uhrzeit. Versuchen Sie „19:20“, „Fr 19:20“ oder „20. Nov 19:20“.</translation>
  </message>
  <message>
   <source>This is still to come; a contact is something that has happened.</source>
   <translation>Das liegt noch in der Zukunft; ein Kontakt ist etwas, das schon geschehen ist.</translation>
  </message>
  <message>
   <source>Who could read it</source>
   <translation>Wer mitlesen konnte</translation>
  </message>
  <message>
   <source>Who started</source>
   <translation>Wer begann</translation>
  </message>
  <message>
   <source>Who wrote</source>
   <translation>Wer schrieb</translation>
  </message>
  <message>
   <source>Write one line about it first.</source>
   <translation>Schreiben Sie erst eine Zeile dazu.</translation>
  </message>
  <message>
   <source>You started</source>
   <translation>Sie begannen</translation>
  </message>
  <message>
   <source>You wrote</source>
   <translation>Sie schrieben</translation>
  </message>
 </context>
 <context>
  <name>ContactsCard</name>
  <message>
   <source>All in the timeline</source>
   <translation>Alle im Verlauf</translation>
  </message>
  <message>
   <source>Last contacts</source>
   <translation>Letzte Kontakte</translation>
  </message>
  <message>
   <source>No contact yet.</source>
   <translation>Noch kein Kontakt.</translation>
  </message>
 </context>
 <context>
  <name>CrashPage</name>
  <message>
   <source>Copied.</source>
   <translation>Kopiert.</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Details kopieren</translation>
  </message>
  <message>
   <source>Details for whoever looks after the program</source>
   <translation>Details für die, die das Programm betreuen</translation>
  </message>
  <message>
   <source>Everything that was shown as saved is in the vault. Of what was half typed, the last second may be missing.</source>
   <translation>Alles, was als gespeichert angezeigt wurde, ist im Tresor. Von halb Getipptem kann die letzte Sekunde fehlen.</translation>
  </message>
  <message>
   <source>It did not answer for a while, so it was closed. That was a mistake in the program, not yours.</source>
   <translation>Das Programm hat eine Weile nicht reagiert und wurde deshalb geschlossen. Das war ein Fehler im Programm, nicht Ihrer.</translation>
  </message>
  <message>
   <source>Only places in the program's code: no names, no text, nothing from the vault.</source>
   <translation>Nur Stellen im Programmcode: keine Namen, kein Text, nichts aus dem Tresor.</translation>
  </message>
  <message>
   <source>Something went wrong in the program. It was not your mistake.</source>
   <translation>Im Programm ist etwas schiefgegangen. Es war nicht Ihr Fehler.</translation>
  </message>
  <message>
   <source>Unlock again</source>
   <translation>Wieder entsperren</translation>
  </message>
  <message>
   <source>Wayside closed unexpectedly</source>
   <translation>Wayside wurde unerwartet beendet</translation>
  </message>
  <message>
   <source>Wayside stopped answering</source>
   <translation>Wayside hat nicht mehr reagiert</translation>
  </message>
 </context>
 <context>
  <name>DateField</name>
  <message>
   <source>Calendar</source>
   <translation>Kalender</translation>
  </message>
  <message>
   <source>Choose the date from a calendar</source>
   <translation>Das Datum aus einem Kalender wählen</translation>
  </message>
  <message>
   <source>This is not a date yet</source>
   <translation>Das ist noch kein Datum</translation>
  </message>
  <message>
   <source>tomorrow, fri, 3 dec</source>
   <translation>Fr, 3.12., 3. Dez</translation>
  </message>
 </context>
 <context>
  <name>DatePattern</name>
  <message>
   <source>d MMM yyyy</source>
   <translation>d. MMM yyyy</translation>
  </message>
  <message>
   <source>ddd d MMM</source>
   <translation>ddd d. MMM</translation>
  </message>
  <message>
   <source>ddd d MMM yyyy</source>
   <translation>ddd d. MMM yyyy</translation>
  </message>
  <message>
   <source>dddd d MMMM</source>
   <translation>dddd, d. MMMM</translation>
  </message>
 </context>
 <context>
  <name>DateWords</name>
  <message>
   <source>ago</source>
   <translation>her</translation>
  </message>
  <message>
   <source>day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>week</source>
   <translation>Woche</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>Wochen</translation>
  </message>
 </context>
 <context>
  <name>EditableLine</name>
  <message>
   <source>Keep</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Leave as it was</source>
   <translation>So lassen</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>A newer Wayside wrote this vault. Nothing was changed. Update Wayside to open it.</source>
   <translation>Diesen Tresor hat ein neueres Wayside geschrieben. Nichts wurde verändert. Aktualisieren Sie Wayside, um ihn zu öffnen.</translation>
  </message>
  <message>
   <source>A part of the vault is missing: the file was cut short. Nothing was changed. Restore it from a backup.</source>
   <translation>Ein Teil des Tresors fehlt: Die Datei wurde abgeschnitten. Nichts wurde verändert. Stellen Sie sie aus einer Sicherung wieder her.</translation>
  </message>
  <message>
   <source>Somebody already has this code name. Choose another.</source>
   <translation>Diesen Codenamen hat schon jemand. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <source>The disk did not take it. What you typed is still here; check the disk and try again.</source>
   <translation>Der Datenträger hat es nicht angenommen. Was Sie getippt haben, ist noch hier; prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The disk failed in the middle. Either the old or the new one opens the vault; try both.</source>
   <translation>Der Datenträger hat mittendrin versagt. Den Tresor öffnet entweder das Alte oder das Neue; versuchen Sie beides.</translation>
  </message>
  <message>
   <source>The disk is full. What you typed is still here; free some space and try again.</source>
   <translation>Der Datenträger ist voll. Was Sie getippt haben, ist noch hier; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The vault could not be opened encrypted, so it was not opened. Nothing was changed.</source>
   <translation>Der Tresor ließ sich nicht verschlüsselt öffnen und wurde deshalb nicht geöffnet. Nichts wurde verändert.</translation>
  </message>
  <message>
   <source>The vault is damaged. Nothing was changed. Restore it from a backup; the handbook says how.</source>
   <translation>Der Tresor ist beschädigt. Nichts wurde verändert. Stellen Sie ihn aus einer Sicherung wieder her; wie, steht im Handbuch.</translation>
  </message>
  <message>
   <source>The vault's folder cannot be written to. Nothing was changed. Check its permissions or move it.</source>
   <translation>In den Ordner des Tresors lässt sich nicht schreiben. Nichts wurde verändert. Prüfen Sie seine Zugriffsrechte oder verschieben Sie ihn.</translation>
  </message>
  <message>
   <source>The vault's folder is no longer there.</source>
   <translation>Den Ordner des Tresors gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>The vault's keys file is damaged. Nothing was changed. Restore the file keys.json from a backup.</source>
   <translation>Die Schlüsseldatei des Tresors ist beschädigt. Nichts wurde verändert. Stellen Sie die Datei keys.json aus einer Sicherung wieder her.</translation>
  </message>
  <message>
   <source>The window cannot be opened here.</source>
   <translation>Das Fenster lässt sich hier nicht öffnen.</translation>
  </message>
  <message>
   <source>The work with this person is closed. Reopen it first.</source>
   <translation>Die Arbeit mit dieser Person ist abgeschlossen. Nehmen Sie sie erst wieder auf.</translation>
  </message>
  <message>
   <source>There is a slip in the recovery code. Compare it with the paper, group by group.</source>
   <translation>Im Wiederherstellungscode steckt ein Schreibfehler. Vergleichen Sie ihn Gruppe für Gruppe mit dem Papier.</translation>
  </message>
  <message>
   <source>There is already something of this name. It was not touched. Choose another name.</source>
   <translation>Es gibt schon etwas mit diesem Namen. Es wurde nicht angerührt. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>There is no folder at this place.</source>
   <translation>An diesem Ort ist kein Ordner.</translation>
  </message>
  <message>
   <source>There is not enough free memory to open the vault. Close other programs and try again.</source>
   <translation>Es ist nicht genug Arbeitsspeicher frei, um den Tresor zu öffnen. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>This cannot be empty.</source>
   <translation>Das darf nicht leer sein.</translation>
  </message>
  <message>
   <source>This computer does not let you write here. Choose another place.</source>
   <translation>Dieser Computer lässt Sie hier nicht schreiben. Wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>This does not fit here.</source>
   <translation>Das passt hier nicht.</translation>
  </message>
  <message>
   <source>This filter is not understood. Dates look like 2026-01-31; kinds are note, contact and person.</source>
   <translation>Dieser Filter ist nicht verständlich. Ein Datum sieht so aus: 2026-01-31; Arten sind note, contact und person.</translation>
  </message>
  <message>
   <source>This folder is not a vault.</source>
   <translation>Dieser Ordner ist kein Tresor.</translation>
  </message>
  <message>
   <source>This is no longer there.</source>
   <translation>Das gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>This is too long: at most {limit} characters.</source>
   <translation>Das ist zu lang: höchstens {limit} Zeichen.</translation>
  </message>
  <message>
   <source>This name is too long for the disk. Choose a shorter one.</source>
   <translation>Dieser Name ist zu lang für den Datenträger. Wählen Sie einen kürzeren.</translation>
  </message>
  <message>
   <source>This note is sealed. Amend it instead; the sealed version stays.</source>
   <translation>Diese Notiz ist versiegelt. Schreiben Sie stattdessen eine neue Fassung; die versiegelte bleibt.</translation>
  </message>
  <message>
   <source>This passphrase does not open the vault. Nothing was changed.</source>
   <translation>Diese Passphrase öffnet den Tresor nicht. Nichts wurde verändert.</translation>
  </message>
  <message>
   <source>This passphrase is too easy to guess. Use six words or more.</source>
   <translation>Diese Passphrase ist zu leicht zu erraten. Nehmen Sie sechs Wörter oder mehr.</translation>
  </message>
  <message>
   <source>This recovery code does not open the vault. It may be the code of another vault, or an older one.</source>
   <translation>Dieser Wiederherstellungscode öffnet den Tresor nicht. Vielleicht gehört er zu einem anderen Tresor, oder er ist älter.</translation>
  </message>
  <message>
   <source>This vault cannot be opened in this way.</source>
   <translation>Dieser Tresor lässt sich auf diesem Weg nicht öffnen.</translation>
  </message>
  <message>
   <source>This vault is already open in another window. Use that one, or close it first.</source>
   <translation>Dieser Tresor ist schon in einem anderen Fenster geöffnet. Benutzen Sie jenes, oder schließen Sie es zuerst.</translation>
  </message>
 </context>
 <context>
  <name>FirstRunPage</name>
  <message>
   <source>23 invented people and about 600 notes and contacts. Delete the folder when you are done.</source>
   <translation>23 erfundene Personen und etwa 600 Notizen und Kontakte. Löschen Sie den Ordner, wenn Sie fertig sind.</translation>
  </message>
  <message>
   <source>A sample vault</source>
   <translation>Ein Beispieltresor</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Choose a vault</source>
   <translation>Tresor wählen</translation>
  </message>
  <message>
   <source>Fieldwork</source>
   <translation>Feldarbeit</translation>
  </message>
  <message>
   <source>Its passphrase is: {phrase}</source>
   <translation>Seine Passphrase ist: {phrase}</translation>
  </message>
  <message>
   <source>Make the sample vault</source>
   <translation>Beispieltresor anlegen</translation>
  </message>
  <message>
   <source>Name and place</source>
   <translation>Name und Ort</translation>
  </message>
  <message>
   <source>Not now…</source>
   <translation>Nicht jetzt…</translation>
  </message>
  <message>
   <source>Open the vault without checking the code?</source>
   <translation>Den Tresor öffnen, ohne den Code zu prüfen?</translation>
  </message>
  <message>
   <source>Open without checking</source>
   <translation>Ohne Prüfung öffnen</translation>
  </message>
  <message>
   <source>Step {number} of {all}</source>
   <translation>Schritt {number} von {all}</translation>
  </message>
  <message>
   <source>The name is shown before the vault is open, so it should tell strangers nothing.</source>
   <translation>Der Name ist zu sehen, bevor der Tresor geöffnet ist; er sollte Fremden also nichts verraten.</translation>
  </message>
  <message>
   <source>The vault is made already, but it is not certain that your paper can be read. Without the code, a forgotten passphrase means that everything in the vault is lost. The code is not shown again.</source>
   <translation>Der Tresor ist schon angelegt, aber es ist nicht sicher, ob Ihr Papier lesbar ist. Ohne den Code bedeutet eine vergessene Passphrase, dass alles im Tresor verloren ist. Der Code wird nicht noch einmal gezeigt.</translation>
  </message>
  <message>
   <source>Wayside sample</source>
   <translation>Wayside-Beispiel</translation>
  </message>
 </context>
 <context>
  <name>HandbookPage</name>
  <message>
   <source>Chapter</source>
   <translation>Kapitel</translation>
  </message>
  <message>
   <source>Chapters</source>
   <translation>Kapitel</translation>
  </message>
  <message>
   <source>Handbook</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <source>No chapter has these words.</source>
   <translation>Kein Kapitel enthält diese Wörter.</translation>
  </message>
  <message>
   <source>Search the handbook</source>
   <translation>Im Handbuch suchen</translation>
  </message>
 </context>
 <context>
  <name>HandlesCard</name>
  <message>
   <source>A handle needs both: the platform and the name there.</source>
   <translation>Ein Profil braucht beides: die Plattform und den Namen dort.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add the handle</source>
   <translation>Das Profil hinzufügen</translation>
  </message>
  <message>
   <source>Earlier handles ({0})</source>
   <translation>Frühere Profile ({0})</translation>
  </message>
  <message>
   <source>Handle</source>
   <translation>Profilname</translation>
  </message>
  <message>
   <source>Handles</source>
   <translation>Profile</translation>
  </message>
  <message>
   <source>Hide earlier handles</source>
   <translation>Frühere Profile ausblenden</translation>
  </message>
  <message>
   <source>New handle</source>
   <translation>Neuer Profilname</translation>
  </message>
  <message>
   <source>No handle is noted yet.</source>
   <translation>Noch kein Profil notiert.</translation>
  </message>
  <message>
   <source>No longer used</source>
   <translation>Nicht mehr genutzt</translation>
  </message>
  <message>
   <source>Platform</source>
   <translation>Plattform</translation>
  </message>
  <message>
   <source>Platform of the new handle</source>
   <translation>Plattform des neuen Profils</translation>
  </message>
  <message>
   <source>Used again</source>
   <translation>Wieder genutzt</translation>
  </message>
  <message>
   <source>until {0}</source>
   <translation>bis {0}</translation>
  </message>
  <message>
   <source>{0} is marked as no longer used.</source>
   <translation>{0} ist als nicht mehr genutzt vermerkt.</translation>
  </message>
  <message>
   <source>{0} is no longer used</source>
   <translation>{0} wird nicht mehr genutzt</translation>
  </message>
  <message>
   <source>{0} is used again</source>
   <translation>{0} wird wieder genutzt</translation>
  </message>
 </context>
 <context>
  <name>MakingStep</name>
  <message>
   <source>A few seconds…</source>
   <translation>Ein paar Sekunden…</translation>
  </message>
  <message>
   <source>Making the vault</source>
   <translation>Der Tresor wird angelegt</translation>
  </message>
  <message>
   <source>The passphrase is turned into a key. This is slow on purpose: it slows down guessing.</source>
   <translation>Aus der Passphrase wird ein Schlüssel. Das ist mit Absicht langsam: Es bremst das Erraten.</translation>
  </message>
  <message>
   <source>Writing invented people and notes</source>
   <translation>Erfundene Personen und Notizen werden geschrieben</translation>
  </message>
 </context>
 <context>
  <name>NewCodeDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>New recovery code</source>
   <translation>Neuer Wiederherstellungscode</translation>
  </message>
  <message>
   <source>The old code opens the vault until you have confirmed this one.</source>
   <translation>Der alte Code öffnet den Tresor, bis Sie diesen bestätigt haben.</translation>
  </message>
  <message>
   <source>Use the new code</source>
   <translation>Neuen Code benutzen</translation>
  </message>
  <message>
   <source>Write this down</source>
   <translation>Schreiben Sie das auf</translation>
  </message>
 </context>
 <context>
  <name>NewPassphrase</name>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>Noch einmal dieselbe</translation>
  </message>
  <message>
   <source>The two are not the same yet.</source>
   <translation>Die beiden sind noch nicht gleich.</translation>
  </message>
  <message>
   <source>This is not the same as above.</source>
   <translation>Das ist nicht dasselbe wie oben.</translation>
  </message>
 </context>
 <context>
  <name>NewPassphraseDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Passphrase ändern</translation>
  </message>
  <message>
   <source>Changing it…</source>
   <translation>Wird geändert…</translation>
  </message>
  <message>
   <source>Draw six words</source>
   <translation>Sechs Wörter ziehen</translation>
  </message>
  <message>
   <source>Drawn passphrase: {phrase}</source>
   <translation>Gezogene Passphrase: {phrase}</translation>
  </message>
  <message>
   <source>The new one opens the vault from now on, the old one no longer does. Older copies of the folder still open with the old one.</source>
   <translation>Ab jetzt öffnet die neue den Tresor, die alte nicht mehr. Ältere Kopien des Ordners lassen sich weiter mit der alten öffnen.</translation>
  </message>
  <message>
   <source>Write these words on paper, then type them once below.</source>
   <translation>Schreiben Sie diese Wörter auf Papier, und tippen Sie sie dann unten einmal.</translation>
  </message>
 </context>
 <context>
  <name>NewPersonDialog</name>
  <message>
   <source>Add person</source>
   <translation>Person hinzufügen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Discard draft</source>
   <translation>Entwurf verwerfen</translation>
  </message>
  <message>
   <source>Draft discarded.</source>
   <translation>Entwurf verworfen.</translation>
  </message>
  <message>
   <source>Keep for later</source>
   <translation>Für später aufheben</translation>
  </message>
  <message>
   <source>Kept as a draft. It waits on Today.</source>
   <translation>Als Entwurf aufgehoben. Er wartet unter „Heute“.</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>Neue Person</translation>
  </message>
  <message>
   <source>This is the draft you left {when}.</source>
   <translation>Das ist der Entwurf, den Sie liegen ließen ({when}).</translation>
  </message>
 </context>
 <context>
  <name>NewPersonForm</name>
  <message>
   <source>A code name is needed, so that you can find this person again.</source>
   <translation>Ein Codename ist nötig, damit Sie diese Person wiederfinden.</translation>
  </message>
  <message>
   <source>Aim</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>An aim is needed. One sentence is enough; you can change it later.</source>
   <translation>Ein Ziel ist nötig. Ein Satz genügt; Sie können es später ändern.</translation>
  </message>
  <message>
   <source>Code name</source>
   <translation>Codename</translation>
  </message>
  <message>
   <source>Date of the next step</source>
   <translation>Datum des nächsten Schritts</translation>
  </message>
  <message>
   <source>Next step, if there is one</source>
   <translation>Nächster Schritt, falls es einen gibt</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <source>Only for you. Never a real name, an account or a place.</source>
   <translation>Nur für Sie. Nie ein echter Name, ein Profilname oder ein Ort.</translation>
  </message>
  <message>
   <source>Say what is to be done on that day, or leave the day out.</source>
   <translation>Schreiben Sie, was an dem Tag zu tun ist, oder lassen Sie den Tag weg.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>This is not a date. Write “fri”, “in 3 days” or “3 dec”.</source>
   <translation>Das ist kein Datum. Schreiben Sie „Fr“, „3. Dez“ oder „3.12.“.</translation>
  </message>
  <message>
   <source>Under age</source>
   <translation>Minderjährig</translation>
  </message>
  <message>
   <source>What you want to be different for this person. It keeps every message honest and tells you when you are done.</source>
   <translation>Was für diese Person anders werden soll. Das hält jede Nachricht ehrlich und sagt Ihnen, wann Sie fertig sind.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
 </context>
 <context>
  <name>NoteFace</name>
  <message>
   <source>Amend</source>
   <translation>Neue Fassung</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>Kind of statement</source>
   <translation>Art der Aussage</translation>
  </message>
  <message>
   <source>Mark each as fact, opinion or hypothesis, and seal it when it is done.</source>
   <translation>Kennzeichnen Sie jede als Tatsache, Meinung oder Vermutung, und versiegeln Sie sie, wenn sie fertig ist.</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>Neue Notiz</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Notes hold what does not fit on a line: a talk remembered, a thought, a worry.</source>
   <translation>In Notizen steht, was nicht in eine Zeile passt: ein Gespräch aus der Erinnerung, ein Gedanke, eine Sorge.</translation>
  </message>
  <message>
   <source>Save as new version</source>
   <translation>Als neue Fassung speichern</translation>
  </message>
  <message>
   <source>Seal…</source>
   <translation>Versiegeln…</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Throw amendment away</source>
   <translation>Neue Fassung verwerfen</translation>
  </message>
  <message>
   <source>Throw draft away</source>
   <translation>Entwurf verwerfen</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Fassung</translation>
  </message>
  <message>
   <source>Who saw, heard or wrote it, and when?</source>
   <translation>Wer hat es gesehen, gehört oder geschrieben, und wann?</translation>
  </message>
  <message>
   <source>Write here; it is kept as you type.</source>
   <translation>Schreiben Sie hier; beim Tippen wird alles aufgehoben.</translation>
  </message>
 </context>
 <context>
  <name>NotePanel</name>
  <message>
   <source>A sealed note stays as it is for good: it can neither be changed nor thrown away. You can still add a new version; this one stays readable beside it.</source>
   <translation>Eine versiegelte Notiz bleibt für immer, wie sie ist: Sie lässt sich weder ändern noch verwerfen. Sie können noch eine neue Fassung hinzufügen; diese bleibt daneben lesbar.</translation>
  </message>
  <message>
   <source>Amendment thrown away.</source>
   <translation>Neue Fassung verworfen.</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>Draft thrown away.</source>
   <translation>Entwurf verworfen.</translation>
  </message>
  <message>
   <source>Left half typed</source>
   <translation>Halb fertig geblieben</translation>
  </message>
  <message>
   <source>Seal note</source>
   <translation>Notiz versiegeln</translation>
  </message>
  <message>
   <source>Seal this note?</source>
   <translation>Diese Notiz versiegeln?</translation>
  </message>
  <message>
   <source>Source: {0}</source>
   <translation>Quelle: {0}</translation>
  </message>
 </context>
 <context>
  <name>NotesTab</name>
  <message>
   <source>Empty note</source>
   <translation>Leere Notiz</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>A day looks like this: 2026-01-31</source>
   <translation>Ein Tag sieht so aus: 2026-01-31</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Aktionen</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <source>Kinds are: person, contact, note</source>
   <translation>Arten sind: person, contact, note</translation>
  </message>
  <message>
   <source>Narrow down</source>
   <translation>Eingrenzen</translation>
  </message>
  <message>
   <source>Narrow down with {examples}</source>
   <translation>Eingrenzen mit {examples}</translation>
  </message>
  <message>
   <source>Nothing found. A shorter beginning of the word may find more.</source>
   <translation>Nichts gefunden. Ein kürzerer Wortanfang findet vielleicht mehr.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>Search and act</source>
   <translation>Suchen und handeln</translation>
  </message>
  <message>
   <source>Search, or say what to do: new contact, lock, a code name</source>
   <translation>Suchen oder sagen, was zu tun ist: neuer Kontakt, sperren, ein Codename</translation>
  </message>
 </context>
 <context>
  <name>PaletteActions</name>
  <message>
   <source>Go to {place}</source>
   <translation>Zu {place}</translation>
  </message>
  <message>
   <source>Handbook</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <source>Handbook: {chapter}</source>
   <translation>Handbuch: {chapter}</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>Lock and quit</source>
   <translation>Sperren und beenden</translation>
  </message>
  <message>
   <source>New contact with {name}</source>
   <translation>Neuer Kontakt mit {name}</translation>
  </message>
  <message>
   <source>New contact with …</source>
   <translation>Neuer Kontakt mit …</translation>
  </message>
  <message>
   <source>New note about {name}</source>
   <translation>Neue Notiz über {name}</translation>
  </message>
  <message>
   <source>New note about …</source>
   <translation>Neue Notiz über …</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>Neue Person</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>{name} öffnen</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Settings: {section}</source>
   <translation>Einstellungen: {section}</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>add create</source>
   <translation>hinzufügen anlegen</translation>
  </message>
  <message>
   <source>close leave</source>
   <translation>schließen verlassen</translation>
  </message>
  <message>
   <source>contact log</source>
   <translation>Kontakt Eintrag</translation>
  </message>
  <message>
   <source>exit end</source>
   <translation>beenden Ende</translation>
  </message>
  <message>
   <source>go to; open; show</source>
   <translation>gehe zu; öffne; zeige</translation>
  </message>
  <message>
   <source>help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>keys help</source>
   <translation>Tasten Hilfe</translation>
  </message>
  <message>
   <source>new contact with</source>
   <translation>neuer Kontakt mit</translation>
  </message>
  <message>
   <source>new contact with; contact with; new contact; contact; log</source>
   <translation>neuer Kontakt mit; Kontakt mit; neuer Kontakt; Kontakt; Eintrag</translation>
  </message>
  <message>
   <source>new note about</source>
   <translation>neue Notiz über</translation>
  </message>
  <message>
   <source>new note about; note about; new note on; note on; new note; note</source>
   <translation>neue Notiz über; Notiz über; neue Notiz zu; Notiz zu; neue Notiz; Notiz</translation>
  </message>
  <message>
   <source>note write</source>
   <translation>Notiz schreiben</translation>
  </message>
 </context>
 <context>
  <name>PaletteFilters</name>
  <message>
   <source>30 days ago</source>
   <translation>Vor 30 Tagen</translation>
  </message>
  <message>
   <source>A week ago</source>
   <translation>Vor einer Woche</translation>
  </message>
  <message>
   <source>Before a day</source>
   <translation>Vor einem Tag</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Kontakte</translation>
  </message>
  <message>
   <source>From a day on</source>
   <translation>Ab einem Tag</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Only people, contacts or notes</source>
   <translation>Nur Personen, Kontakte oder Notizen</translation>
  </message>
  <message>
   <source>Only what belongs to one person</source>
   <translation>Nur was zu einer Person gehört</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>The beginning of this year</source>
   <translation>Der Anfang dieses Jahres</translation>
  </message>
 </context>
 <context>
  <name>PaletteLines</name>
  <message>
   <source>closed</source>
   <translation>abgeschlossen</translation>
  </message>
  <message>
   <source>contact</source>
   <translation>Kontakt</translation>
  </message>
  <message>
   <source>note</source>
   <translation>Notiz</translation>
  </message>
 </context>
 <context>
  <name>PassphraseField</name>
  <message>
   <source>Hide</source>
   <translation>Verbergen</translation>
  </message>
  <message>
   <source>Hide passphrase</source>
   <translation>Passphrase verbergen</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Show passphrase</source>
   <translation>Passphrase zeigen</translation>
  </message>
 </context>
 <context>
  <name>PeopleFilters</name>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Abgeschlossen</translation>
  </message>
  <message>
   <source>Every stage</source>
   <translation>Jede Phase</translation>
  </message>
  <message>
   <source>Every tag</source>
   <translation>Jedes Schlagwort</translation>
  </message>
  <message>
   <source>Filter by code name</source>
   <translation>Nach Codename filtern</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Schlagwort</translation>
  </message>
 </context>
 <context>
  <name>PeoplePage</name>
  <message numerus="yes">
   <source>%Ln closed hidden</source>
   <translation>
    <numerusform>%Ln abgeschlossen, ausgeblendet</numerusform>
    <numerusform>%Ln abgeschlossen, ausgeblendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln closed people</source>
   <translation>
    <numerusform>%Ln Person, abgeschlossen</numerusform>
    <numerusform>%Ln Personen, abgeschlossen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln open hidden</source>
   <translation>
    <numerusform>%Ln offen, ausgeblendet</numerusform>
    <numerusform>%Ln offen, ausgeblendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln Person</numerusform>
    <numerusform>%Ln Personen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people match</source>
   <translation>
    <numerusform>%Ln Person passt</numerusform>
    <numerusform>%Ln Personen passen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 closed person</source>
   <translation>1 Person, abgeschlossen</translation>
  </message>
  <message>
   <source>1 person</source>
   <translation>1 Person</translation>
  </message>
  <message>
   <source>1 person matches</source>
   <translation>1 Person passt</translation>
  </message>
  <message>
   <source>Clear the filters</source>
   <translation>Filter zurücksetzen</translation>
  </message>
  <message>
   <source>Filter by code name</source>
   <translation>Nach Codename filtern</translation>
  </message>
  <message>
   <source>For example: code name “Heron”, aim “Find a training place with him”.</source>
   <translation>Zum Beispiel: Codename „Reiher“, Ziel „Mit ihm einen Ausbildungsplatz finden“.</translation>
  </message>
  <message>
   <source>From the filter to the list</source>
   <translation>Vom Filter zur Liste</translation>
  </message>
  <message>
   <source>From the list to its headings; Space sorts</source>
   <translation>Von der Liste zu ihren Spaltenköpfen; Space sortiert</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>Neue Person</translation>
  </message>
  <message>
   <source>Nobody is closed.</source>
   <translation>Mit niemandem ist die Arbeit abgeschlossen.</translation>
  </message>
  <message>
   <source>Nobody is open. Choose All to see everybody.</source>
   <translation>Mit niemandem ist die Arbeit offen. Wählen Sie „Alle“, um alle zu sehen.</translation>
  </message>
  <message>
   <source>Nobody matches these filters.</source>
   <translation>Auf niemanden passen diese Filter.</translation>
  </message>
  <message>
   <source>Open the person</source>
   <translation>Die Person öffnen</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>The people you write with belong here, each under a code name and with an aim.</source>
   <translation>Hierher gehören die Menschen, mit denen Sie schreiben, jeder unter einem Codenamen und mit einem Ziel.</translation>
  </message>
 </context>
 <context>
  <name>PeopleTable</name>
  <message>
   <source>Sort by</source>
   <translation>Sortieren nach</translation>
  </message>
 </context>
 <context>
  <name>PersonHeader</name>
  <message>
   <source>Aim</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>Aim: {0}</source>
   <translation>Ziel: {0}</translation>
  </message>
  <message>
   <source>Change the aim</source>
   <translation>Ziel ändern</translation>
  </message>
  <message>
   <source>Change the code name</source>
   <translation>Codenamen ändern</translation>
  </message>
  <message>
   <source>Close the work…</source>
   <translation>Arbeit abschließen…</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Abgeschlossen</translation>
  </message>
  <message>
   <source>Closed {0}: {1}</source>
   <translation>Abgeschlossen {0}: {1}</translation>
  </message>
  <message>
   <source>Code name</source>
   <translation>Codename</translation>
  </message>
  <message>
   <source>Every person needs a code name. The one before is kept.</source>
   <translation>Jede Person braucht einen Codenamen. Der vorige bleibt.</translation>
  </message>
  <message>
   <source>Every person needs an aim. The one before is kept.</source>
   <translation>Jede Person braucht ein Ziel. Das vorige bleibt.</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>New contact</source>
   <translation>Neuer Kontakt</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>Neue Notiz</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Wieder aufnehmen</translation>
  </message>
  <message>
   <source>Reopen the work</source>
   <translation>Arbeit wieder aufnehmen</translation>
  </message>
  <message>
   <source>Stage: {0}</source>
   <translation>Phase: {0}</translation>
  </message>
  <message>
   <source>The work is closed.</source>
   <translation>Die Arbeit ist abgeschlossen.</translation>
  </message>
  <message>
   <source>The work is open again.</source>
   <translation>Die Arbeit ist wieder offen.</translation>
  </message>
 </context>
 <context>
  <name>PersonPage</name>
  <message>
   <source>Change the code name, or the contact chosen in the timeline</source>
   <translation>Den Codenamen ändern, oder den im Verlauf gewählten Kontakt</translation>
  </message>
  <message>
   <source>New contact</source>
   <translation>Neuer Kontakt</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>Neue Notiz</translation>
  </message>
  <message>
   <source>Next part of the page</source>
   <translation>Nächster Teil der Seite</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Übersicht</translation>
  </message>
  <message>
   <source>Parts of this page</source>
   <translation>Teile dieser Seite</translation>
  </message>
  <message>
   <source>Remove the contact chosen in the timeline</source>
   <translation>Den im Verlauf gewählten Kontakt entfernen</translation>
  </message>
  <message>
   <source>Save the contact from any of its fields</source>
   <translation>Den Kontakt aus jedem seiner Felder speichern</translation>
  </message>
  <message>
   <source>Save the contact; open the entry chosen in a list</source>
   <translation>Den Kontakt speichern; den in einer Liste gewählten Eintrag öffnen</translation>
  </message>
  <message>
   <source>Show all people</source>
   <translation>Alle Personen zeigen</translation>
  </message>
  <message>
   <source>This entry is no longer there.</source>
   <translation>Diesen Eintrag gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>This person is no longer here.</source>
   <translation>Diese Person ist nicht mehr hier.</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Verlauf</translation>
  </message>
 </context>
 <context>
  <name>PersonWords</name>
  <message>
   <source>Age unknown</source>
   <translation>Alter unbekannt</translation>
  </message>
  <message>
   <source>Building trust</source>
   <translation>Vertrauensaufbau</translation>
  </message>
  <message>
   <source>Fact</source>
   <translation>Tatsache</translation>
  </message>
  <message>
   <source>First contact</source>
   <translation>Erstkontakt</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Weitervermittelt</translation>
  </message>
  <message>
   <source>How you or somebody else judges it.</source>
   <translation>Wie Sie oder jemand anders es beurteilt.</translation>
  </message>
  <message>
   <source>Hypothesis</source>
   <translation>Vermutung</translation>
  </message>
  <message>
   <source>In conversation</source>
   <translation>Im Gespräch</translation>
  </message>
  <message>
   <source>Minor</source>
   <translation>Minderjährig</translation>
  </message>
  <message>
   <source>Moving offline</source>
   <translation>Übergang ins Offline</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>Of age</source>
   <translation>Volljährig</translation>
  </message>
  <message>
   <source>Offer made</source>
   <translation>Angebot gemacht</translation>
  </message>
  <message>
   <source>Opinion</source>
   <translation>Meinung</translation>
  </message>
  <message>
   <source>Say what kind of statement this is, so that it can be weighed.</source>
   <translation>Sagen Sie, was für eine Aussage das ist, damit sie sich einordnen lässt.</translation>
  </message>
  <message>
   <source>Somebody saw, heard or wrote it. Say who below.</source>
   <translation>Jemand hat es gesehen, gehört oder geschrieben. Sagen Sie unten, wer.</translation>
  </message>
  <message>
   <source>Today {0}</source>
   <translation>Heute {0}</translation>
  </message>
  <message>
   <source>Unmarked</source>
   <translation>Ungekennzeichnet</translation>
  </message>
  <message>
   <source>What might be so. Say what would show that it is not.</source>
   <translation>Was so sein könnte. Sagen Sie, woran sich zeigen würde, dass es nicht so ist.</translation>
  </message>
  <message>
   <source>Yesterday {0}</source>
   <translation>Gestern {0}</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>one-to-many</source>
   <translation>eins zu vielen</translation>
  </message>
  <message>
   <source>one-to-one</source>
   <translation>eins zu eins</translation>
  </message>
  <message>
   <source>sealed</source>
   <translation>versiegelt</translation>
  </message>
  <message>
   <source>sealed, version {0}</source>
   <translation>versiegelt, Fassung {0}</translation>
  </message>
  <message>
   <source>they started</source>
   <translation>Person begann</translation>
  </message>
  <message>
   <source>they wrote</source>
   <translation>Person schrieb</translation>
  </message>
  <message>
   <source>you started</source>
   <translation>Sie begannen</translation>
  </message>
  <message>
   <source>you wrote</source>
   <translation>Sie schrieben</translation>
  </message>
 </context>
 <context>
  <name>PhraseStep</name>
  <message>
   <source>Another one</source>
   <translation>Eine andere</translation>
  </message>
  <message>
   <source>Choose a passphrase</source>
   <translation>Passphrase wählen</translation>
  </message>
  <message>
   <source>It opens the vault and is kept nowhere, so nobody can look it up or reset it for you.</source>
   <translation>Sie öffnet den Tresor und wird nirgends aufbewahrt; niemand kann sie also für Sie nachsehen oder zurücksetzen.</translation>
  </message>
  <message>
   <source>Make the vault</source>
   <translation>Tresor anlegen</translation>
  </message>
  <message>
   <source>Nobody can guess them. Write them on paper until you know them by heart, then destroy the paper.</source>
   <translation>Niemand kann sie erraten. Schreiben Sie sie auf Papier, bis Sie sie auswendig wissen, und vernichten Sie dann das Papier.</translation>
  </message>
  <message>
   <source>Offered passphrase: {phrase}</source>
   <translation>Vorgeschlagene Passphrase: {phrase}</translation>
  </message>
  <message>
   <source>Six words, drawn at random</source>
   <translation>Sechs Wörter, zufällig gezogen</translation>
  </message>
  <message>
   <source>Type the six words once yourself, so that you know they are on your paper.</source>
   <translation>Tippen Sie die sechs Wörter einmal selbst, damit Sie wissen, dass sie auf Ihrem Papier stehen.</translation>
  </message>
  <message>
   <source>Use this one</source>
   <translation>Diese nehmen</translation>
  </message>
 </context>
 <context>
  <name>PlaceStep</name>
  <message>
   <source>A name cannot begin or end with a dot or contain any of these: {signs}</source>
   <translation>Ein Name darf nicht mit einem Punkt beginnen oder enden und keines dieser Zeichen enthalten: {signs}</translation>
  </message>
  <message>
   <source>Change the place</source>
   <translation>Ort ändern</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <source>It looks as if {service} copies this folder to other computers. The vault stays encrypted there, but old copies remain out of your reach, and copying while you work can damage it. A folder that stays on this computer is better.</source>
   <translation>Es sieht so aus, als kopiere {service} diesen Ordner auf andere Computer. Der Tresor bleibt dort verschlüsselt, aber alte Kopien bleiben außerhalb Ihrer Reichweite, und Kopieren, während Sie arbeiten, kann ihn beschädigen. Besser ist ein Ordner, der auf diesem Computer bleibt.</translation>
  </message>
  <message>
   <source>Name of the vault</source>
   <translation>Name des Tresors</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>The vault needs a name.</source>
   <translation>Der Tresor braucht einen Namen.</translation>
  </message>
  <message>
   <source>There is already something of this name. Choose another.</source>
   <translation>Es gibt schon etwas mit diesem Namen. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>This folder seems to lie on another computer. If the connection breaks while you work, the vault can be damaged. A folder on this computer is better.</source>
   <translation>Dieser Ordner scheint auf einem anderen Computer zu liegen. Bricht die Verbindung ab, während Sie arbeiten, kann der Tresor beschädigt werden. Besser ist ein Ordner auf diesem Computer.</translation>
  </message>
  <message>
   <source>Where the vault is to lie</source>
   <translation>Wo der Tresor liegen soll</translation>
  </message>
  <message>
   <source>a service</source>
   <translation>ein Dienst</translation>
  </message>
 </context>
 <context>
  <name>ProgressRow</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>Wird angehalten</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message numerus="yes">
   <source>%n people</source>
   <translation>
    <numerusform>%n Person</numerusform>
    <numerusform>%n Personen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n wartet</numerusform>
    <numerusform>%n warten</numerusform>
   </translation>
  </message>
  <message>
   <source>Areas</source>
   <translation>Bereiche</translation>
  </message>
  <message>
   <source>Handbook</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
 </context>
 <context>
  <name>ReadingPage</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
 </context>
 <context>
  <name>RecoveredPage</name>
  <message>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <source>Set a new passphrase</source>
   <translation>Neue Passphrase festlegen</translation>
  </message>
  <message>
   <source>Set this passphrase</source>
   <translation>Diese Passphrase festlegen</translation>
  </message>
  <message>
   <source>Setting it…</source>
   <translation>Wird festgelegt…</translation>
  </message>
  <message>
   <source>The vault is open. The old passphrase stays until you set a new one; the recovery code stays the same.</source>
   <translation>Der Tresor ist geöffnet. Die alte Passphrase gilt, bis Sie eine neue festlegen; der Wiederherstellungscode bleibt derselbe.</translation>
  </message>
 </context>
 <context>
  <name>RelationshipsCard</name>
  <message>
   <source>A code name links to that person; anything else describes somebody.</source>
   <translation>Ein Codename verweist auf die Person; alles andere beschreibt jemanden.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add the relationship</source>
   <translation>Die Beziehung hinzufügen</translation>
  </message>
  <message>
   <source>Code name or a few words</source>
   <translation>Codename oder ein paar Worte</translation>
  </message>
  <message>
   <source>Kind of relationship</source>
   <translation>Art der Beziehung</translation>
  </message>
  <message>
   <source>Nobody is noted yet.</source>
   <translation>Noch niemand notiert.</translation>
  </message>
  <message>
   <source>Older brother, trusts</source>
   <translation>Älterer Bruder, vertraut</translation>
  </message>
  <message>
   <source>Relationship with {0} removed.</source>
   <translation>Beziehung zu {0} entfernt.</translation>
  </message>
  <message>
   <source>Relationships</source>
   <translation>Beziehungen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove the relationship with {0}</source>
   <translation>Die Beziehung zu {0} entfernen</translation>
  </message>
  <message>
   <source>Say how they are related and to whom.</source>
   <translation>Sagen Sie, welche Beziehung es ist und zu wem.</translation>
  </message>
  <message>
   <source>This is the person whose page this is. Choose somebody else.</source>
   <translation>Das ist die Person, deren Seite dies ist. Wählen Sie jemand anderen.</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>{0}, noted there</source>
   <translation>{0}, dort notiert</translation>
  </message>
 </context>
 <context>
  <name>SaveLine</name>
  <message>
   <source>Not saved. {0}</source>
   <translation>Nicht gespeichert. {0}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal</translation>
  </message>
 </context>
 <context>
  <name>Say</name>
  <message>
   <source>in {0} days</source>
   <translation>in {0} Tagen</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>gerade eben</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <source>today {0}</source>
   <translation>heute {0}</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>morgen</translation>
  </message>
  <message>
   <source>tomorrow {0}</source>
   <translation>morgen {0}</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>gestern</translation>
  </message>
  <message>
   <source>yesterday {0}</source>
   <translation>gestern {0}</translation>
  </message>
  <message>
   <source>{0} days ago</source>
   <translation>vor {0} Tagen</translation>
  </message>
  <message>
   <source>{0} h ago</source>
   <translation>vor {0} Std.</translation>
  </message>
  <message>
   <source>{0} min ago</source>
   <translation>vor {0} Min.</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
 </context>
 <context>
  <name>SecretEdit</name>
  <message>
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
 </context>
 <context>
  <name>Sections</name>
  <message>
   <source>Appearance</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Locking</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>Passphrase and code</source>
   <translation>Passphrase und Code</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message numerus="yes">
   <source>%n minutes</source>
   <translation>
    <numerusform>%n Minute</numerusform>
    <numerusform>%n Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>A new language is spoken from the next unlock on.</source>
   <translation>Eine neue Sprache gilt ab dem nächsten Entsperren.</translation>
  </message>
  <message>
   <source>Both belong to the vault that is open. Make a new code if somebody may have seen the paper.</source>
   <translation>Beide gehören zu dem Tresor, der geöffnet ist. Machen Sie einen neuen Code, falls jemand das Papier gesehen haben könnte.</translation>
  </message>
  <message>
   <source>Change the passphrase…</source>
   <translation>Passphrase ändern…</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>F1 or ? lists the keys of the page you are on.</source>
   <translation>F1 oder ? zeigt die Tasten der Seite, auf der Sie sind.</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Like the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Lock after</source>
   <translation>Sperren nach</translation>
  </message>
  <message>
   <source>New recovery code…</source>
   <translation>Neuer Wiederherstellungscode…</translation>
  </message>
  <message>
   <source>Remember the last vault</source>
   <translation>Den letzten Tresor merken</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>The new passphrase opens the vault from now on.</source>
   <translation>Ab jetzt öffnet die neue Passphrase den Tresor.</translation>
  </message>
  <message>
   <source>The new recovery code opens the vault from now on.</source>
   <translation>Ab jetzt öffnet der neue Wiederherstellungscode den Tresor.</translation>
  </message>
  <message>
   <source>These settings lie in {folder}. They name no person and no note.</source>
   <translation>Diese Einstellungen liegen in {folder}. Sie nennen keine Person und keine Notiz.</translation>
  </message>
  <message>
   <source>They hold for this computer, not for the vault.</source>
   <translation>Sie gelten für diesen Computer, nicht für den Tresor.</translation>
  </message>
  <message>
   <source>This could not be written down; it holds until you lock.</source>
   <translation>Das ließ sich nicht festhalten; es gilt, bis Sie sperren.</translation>
  </message>
  <message>
   <source>Time without a key or the mouse. It cannot be switched off. Wayside also locks with the screen, before the computer sleeps, when the user changes, and when you press Shift three times.</source>
   <translation>Zeit ohne Taste oder Maus. Das lässt sich nicht abschalten. Wayside sperrt auch mit dem Bildschirm, bevor der Computer schlafen geht, wenn das Benutzerkonto wechselt und wenn Sie dreimal Shift drücken.</translation>
  </message>
  <message>
   <source>Where it lies and when it was opened, so that it is offered next time.</source>
   <translation>Wo er liegt und wann er geöffnet wurde, damit er beim nächsten Mal angeboten wird.</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsSheet</name>
  <message>
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
 </context>
 <context>
  <name>SideCard</name>
  <message>
   <source>Fears</source>
   <translation>Ängste</translation>
  </message>
  <message>
   <source>Likes</source>
   <translation>Vorlieben</translation>
  </message>
  <message>
   <source>Needs</source>
   <translation>Bedürfnisse</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Nächster Schritt</translation>
  </message>
  <message>
   <source>Note it in the overview</source>
   <translation>In der Übersicht notieren</translation>
  </message>
  <message>
   <source>Nothing is noted yet about likes, needs and fears.</source>
   <translation>Zu Vorlieben, Bedürfnissen und Ängsten ist noch nichts notiert.</translation>
  </message>
  <message>
   <source>Protective factors</source>
   <translation>Schutzfaktoren</translation>
  </message>
  <message>
   <source>Who {0} is</source>
   <translation>Wer {0} ist</translation>
  </message>
 </context>
 <context>
  <name>Skeleton</name>
  <message>
   <source>Loading</source>
   <translation>Wird geladen</translation>
  </message>
 </context>
 <context>
  <name>StandingCard</name>
  <message>
   <source>Minor</source>
   <translation>Minderjährig</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Unbekannt</translation>
  </message>
  <message>
   <source>Unknown is not no: until you know, treat them as a minor.</source>
   <translation>Unbekannt heißt nicht nein: Gehen Sie von einer minderjährigen Person aus, bis Sie es wissen.</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Stand der Dinge</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>Saved {0}</source>
   <translation>Gespeichert {0}</translation>
  </message>
 </context>
 <context>
  <name>Step</name>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
 </context>
 <context>
  <name>StepCard</name>
  <message>
   <source>Date of the next step</source>
   <translation>Datum des nächsten Schritts</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Done: {0}</source>
   <translation>Erledigt: {0}</translation>
  </message>
  <message>
   <source>Marks the step as done and empties it</source>
   <translation>Vermerkt den Schritt als erledigt und leert ihn</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Nächster Schritt</translation>
  </message>
  <message>
   <source>Say what the step is; a date alone is not kept.</source>
   <translation>Schreiben Sie, was der Schritt ist; ein Datum allein wird nicht aufgehoben.</translation>
  </message>
  <message>
   <source>What will you do next?</source>
   <translation>Was tun Sie als Nächstes?</translation>
  </message>
 </context>
 <context>
  <name>StepList</name>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>New contact</source>
   <translation>Neuer Kontakt</translation>
  </message>
  <message>
   <source>Next week</source>
   <translation>Nächste Woche</translation>
  </message>
  <message>
   <source>Open the person</source>
   <translation>Die Person öffnen</translation>
  </message>
  <message>
   <source>This step</source>
   <translation>Dieser Schritt</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
 </context>
 <context>
  <name>StoryCard</name>
  <message>
   <source>Fears</source>
   <translation>Ängste</translation>
  </message>
  <message>
   <source>Likes</source>
   <translation>Vorlieben</translation>
  </message>
  <message>
   <source>Needs</source>
   <translation>Bedürfnisse</translation>
  </message>
  <message>
   <source>People and things that hold them</source>
   <translation>Menschen und Dinge, die Halt geben</translation>
  </message>
  <message>
   <source>Protective factors</source>
   <translation>Schutzfaktoren</translation>
  </message>
  <message>
   <source>What they are afraid of losing</source>
   <translation>Was die Person zu verlieren fürchtet</translation>
  </message>
  <message>
   <source>What they are missing or looking for</source>
   <translation>Was der Person fehlt oder was sie sucht</translation>
  </message>
  <message>
   <source>What they like to do and talk about</source>
   <translation>Was die Person gern tut und worüber sie gern spricht</translation>
  </message>
  <message>
   <source>What you know</source>
   <translation>Was Sie wissen</translation>
  </message>
 </context>
 <context>
  <name>StrengthMeter</name>
  <message>
   <source>Nearly. One or two more words make it strong enough.</source>
   <translation>Fast. Mit ein oder zwei Wörtern mehr ist sie stark genug.</translation>
  </message>
  <message>
   <source>Six words or more, not a sentence somebody else has written.</source>
   <translation>Sechs Wörter oder mehr, kein Satz, den jemand anders geschrieben hat.</translation>
  </message>
  <message>
   <source>Strength of the passphrase</source>
   <translation>Stärke der Passphrase</translation>
  </message>
  <message>
   <source>Strong enough.</source>
   <translation>Stark genug.</translation>
  </message>
  <message>
   <source>Too easy to guess. Add more words that have nothing to do with each other.</source>
   <translation>Zu leicht zu erraten. Fügen Sie Wörter hinzu, die nichts miteinander zu tun haben.</translation>
  </message>
 </context>
 <context>
  <name>TagsEditor</name>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add a tag</source>
   <translation>Schlagwort hinzufügen</translation>
  </message>
  <message>
   <source>Add the tag</source>
   <translation>Das Schlagwort hinzufügen</translation>
  </message>
  <message>
   <source>Take off</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Take off the tag {0}</source>
   <translation>Das Schlagwort {0} entfernen</translation>
  </message>
 </context>
 <context>
  <name>TimelineTab</name>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Contact removed.</source>
   <translation>Kontakt entfernt.</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Kontakte</translation>
  </message>
  <message>
   <source>For example: “Asked whether the workshop takes people without a certificate.”</source>
   <translation>Zum Beispiel: „Fragte, ob die Werkstatt auch Leute ohne Abschluss nimmt.“</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Nothing is written down yet. A contact is one line: when, where, what it was about.</source>
   <translation>Noch nichts aufgeschrieben. Ein Kontakt ist eine Zeile: wann, wo, worum es ging.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>note · {0}</source>
   <translation>Notiz · {0}</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo is offered.</source>
   <translation>Sie können es rückgängig machen.</translation>
  </message>
  <message>
   <source>Undo: {0}</source>
   <translation>Rückgängig: {0}</translation>
  </message>
 </context>
 <context>
  <name>TodayPage</name>
  <message numerus="yes">
   <source>All %Ln drafts…</source>
   <translation>
    <numerusform>%Ln Entwurf…</numerusform>
    <numerusform>Alle %Ln Entwürfe…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %Ln next steps this week…</source>
   <translation>
    <numerusform>%Ln nächster Schritt diese Woche…</numerusform>
    <numerusform>Alle %Ln nächsten Schritte diese Woche…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %Ln, longest quiet first…</source>
   <translation>
    <numerusform>%Ln, am längsten still zuerst…</numerusform>
    <numerusform>Alle %Ln, am längsten still zuerst…</numerusform>
   </translation>
  </message>
  <message>
   <source>All that can be done with a next step</source>
   <translation>Alles, was sich mit einem nächsten Schritt tun lässt</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Entwürfe</translation>
  </message>
  <message>
   <source>For example: code name “Heron”, aim “Find a training place with him”.</source>
   <translation>Zum Beispiel: Codename „Reiher“, Ziel „Mit ihm einen Ausbildungsplatz finden“.</translation>
  </message>
  <message>
   <source>Gone quiet</source>
   <translation>Still geworden</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>Neue Person</translation>
  </message>
  <message>
   <source>Next step: done</source>
   <translation>Nächster Schritt: erledigt</translation>
  </message>
  <message>
   <source>Next step: new contact with this person</source>
   <translation>Nächster Schritt: neuer Kontakt mit dieser Person</translation>
  </message>
  <message>
   <source>Next step: next week</source>
   <translation>Nächster Schritt: nächste Woche</translation>
  </message>
  <message>
   <source>Next step: tomorrow</source>
   <translation>Nächster Schritt: morgen</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>Nächste Schritte</translation>
  </message>
  <message numerus="yes">
   <source>No conversation has been quiet for more than %Ln days.</source>
   <translation>
    <numerusform>Kein Gespräch ist seit mehr als %Ln Tag still.</numerusform>
    <numerusform>Kein Gespräch ist seit mehr als %Ln Tagen still.</numerusform>
   </translation>
  </message>
  <message>
   <source>No people yet. Add the first person you write with.</source>
   <translation>Noch keine Personen. Fügen Sie die erste hinzu, mit der Sie schreiben.</translation>
  </message>
  <message>
   <source>No step is due this week. Set a next step on a person's page and it waits here.</source>
   <translation>Diese Woche ist kein Schritt fällig. Legen Sie auf der Seite einer Person einen nächsten Schritt fest, dann wartet er hier.</translation>
  </message>
  <message>
   <source>Nothing half written. Notes and forms you leave are kept here.</source>
   <translation>Nichts halb Geschriebenes. Notizen und Formulare, die Sie liegen lassen, werden hier aufgehoben.</translation>
  </message>
  <message>
   <source>Open what is marked</source>
   <translation>Das Markierte öffnen</translation>
  </message>
  <message>
   <source>{name}: next step done.</source>
   <translation>{name}: nächster Schritt erledigt.</translation>
  </message>
  <message>
   <source>{name}: next step moved to {day}.</source>
   <translation>{name}: nächster Schritt verschoben auf {day}.</translation>
  </message>
 </context>
 <context>
  <name>TodayWords</name>
  <message numerus="yes">
   <source>%Ln conversations gone quiet</source>
   <translation>
    <numerusform>%Ln Gespräch still geworden</numerusform>
    <numerusform>%Ln Gespräche still geworden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln days</source>
   <translation>
    <numerusform>%Ln Tag</numerusform>
    <numerusform>%Ln Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln drafts</source>
   <translation>
    <numerusform>%Ln Entwurf</numerusform>
    <numerusform>%Ln Entwürfe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln next steps due</source>
   <translation>
    <numerusform>%Ln nächster Schritt fällig</numerusform>
    <numerusform>%Ln nächste Schritte fällig</numerusform>
   </translation>
  </message>
  <message>
   <source>1 conversation gone quiet</source>
   <translation>1 Gespräch still geworden</translation>
  </message>
  <message>
   <source>1 draft</source>
   <translation>1 Entwurf</translation>
  </message>
  <message>
   <source>1 next step due</source>
   <translation>1 nächster Schritt fällig</translation>
  </message>
  <message>
   <source>Amendment</source>
   <translation>Neue Fassung</translation>
  </message>
  <message>
   <source>Due {0}</source>
   <translation>Fällig {0}</translation>
  </message>
  <message>
   <source>Empty note</source>
   <translation>Leere Notiz</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formular</translation>
  </message>
  <message>
   <source>Last contact {0}</source>
   <translation>Letzter Kontakt {0}</translation>
  </message>
  <message>
   <source>New contact</source>
   <translation>Neuer Kontakt</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>Neue Person</translation>
  </message>
  <message>
   <source>Nobody is waiting yet.</source>
   <translation>Noch wartet niemand.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Nothing is due.</source>
   <translation>Nichts ist fällig.</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
  <message>
   <source>They wrote: {0}</source>
   <translation>Person schrieb: {0}</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>You wrote: {0}</source>
   <translation>Sie schrieben: {0}</translation>
  </message>
  <message>
   <source>last contact {0}</source>
   <translation>letzter Kontakt {0}</translation>
  </message>
  <message>
   <source>no contact yet</source>
   <translation>noch kein Kontakt</translation>
  </message>
  <message>
   <source>wrote {0}</source>
   <translation>schrieb {0}</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Lock</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>Lock, or press Shift three times</source>
   <translation>Sperren, oder dreimal Shift drücken</translation>
  </message>
  <message>
   <source>Locks at once; what you typed is kept. Ctrl+L</source>
   <translation>Sperrt sofort; was Sie getippt haben, bleibt. Ctrl+L</translation>
  </message>
  <message>
   <source>Search and act, Ctrl+K</source>
   <translation>Suchen und handeln, Ctrl+K</translation>
  </message>
  <message>
   <source>Search people, contacts, notes</source>
   <translation>Personen, Kontakte, Notizen suchen</translation>
  </message>
  <message>
   <source>Vault</source>
   <translation>Tresor</translation>
  </message>
  <message>
   <source>locks in {time}</source>
   <translation>sperrt in {time}</translation>
  </message>
 </context>
 <context>
  <name>TwinWarning</name>
  <message>
   <source>Somebody else here has this handle too:</source>
   <translation>Dieses Profil hat hier noch jemand:</translation>
  </message>
  <message>
   <source>{0} others here have this handle too, one is</source>
   <translation>{0} andere hier haben dieses Profil auch, darunter</translation>
  </message>
 </context>
 <context>
  <name>UnlockForm</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Caps Lock seems to be on.</source>
   <translation>Caps Lock scheint an zu sein.</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>If the passphrase is lost, the recovery code opens the vault too.</source>
   <translation>Ist die Passphrase verloren, öffnet auch der Wiederherstellungscode den Tresor.</translation>
  </message>
  <message>
   <source>If you have the passphrase after all, use that.</source>
   <translation>Wenn Sie die Passphrase doch haben, nehmen Sie sie.</translation>
  </message>
  <message>
   <source>Locked.</source>
   <translation>Gesperrt.</translation>
  </message>
  <message>
   <source>Locked. Locking took too long, so the last words typed may be missing.</source>
   <translation>Gesperrt. Das Sperren dauerte zu lange, die zuletzt getippten Wörter können daher fehlen.</translation>
  </message>
  <message>
   <source>New vault…</source>
   <translation>Neuer Tresor…</translation>
  </message>
  <message>
   <source>Nothing is sent anywhere. This program has no network code.</source>
   <translation>Nichts wird irgendwohin gesendet. Dieses Programm enthält keinen Netzwerkcode.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Other vault…</source>
   <translation>Anderer Tresor…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Wiederherstellungscode</translation>
  </message>
  <message>
   <source>Wayside</source>
   <translation>Wayside</translation>
  </message>
  <message>
   <source>Wayside closed unexpectedly. What was saved is safe.</source>
   <translation>Wayside wurde unerwartet beendet. Was gespeichert war, ist sicher.</translation>
  </message>
  <message>
   <source>Wayside stopped answering and was closed. What was saved is safe.</source>
   <translation>Wayside hat nicht mehr reagiert und wurde geschlossen. Was gespeichert war, ist sicher.</translation>
  </message>
  <message>
   <source>What it protects, and what it cannot</source>
   <translation>Was geschützt ist, und was nicht</translation>
  </message>
 </context>
 <context>
  <name>UnlockPage</name>
  <message>
   <source>Choose a vault</source>
   <translation>Tresor wählen</translation>
  </message>
  <message>
   <source>Group {number} has a slip. Compare it with the paper.</source>
   <translation>In Gruppe {number} steckt ein Schreibfehler. Vergleichen Sie sie mit dem Papier.</translation>
  </message>
  <message>
   <source>No vault chosen yet.</source>
   <translation>Noch kein Tresor gewählt.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open in {seconds} s</source>
   <translation>Öffnen in {seconds} s</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Wird geöffnet…</translation>
  </message>
  <message>
   <source>The code has eight groups of five letters and digits.</source>
   <translation>Der Code hat acht Gruppen aus fünf Buchstaben und Ziffern.</translation>
  </message>
  <message>
   <source>Type the passphrase first.</source>
   <translation>Tippen Sie erst die Passphrase.</translation>
  </message>
  <message>
   <source>{vault}  ·  last opened on this computer {when}</source>
   <translation>{vault}  ·  auf diesem Computer zuletzt geöffnet {when}</translation>
  </message>
 </context>
 <context>
  <name>WelcomeStep</name>
  <message>
   <source>A vault with invented people and notes. Try everything; nothing in it is real.</source>
   <translation>Ein Tresor mit erfundenen Personen und Notizen. Probieren Sie alles aus; nichts darin ist echt.</translation>
  </message>
  <message>
   <source>Choose a name, a place and a passphrase. This takes about three minutes.</source>
   <translation>Wählen Sie einen Namen, einen Ort und eine Passphrase. Das dauert etwa drei Minuten.</translation>
  </message>
  <message>
   <source>Just looking</source>
   <translation>Nur umsehen</translation>
  </message>
  <message>
   <source>Make a new vault</source>
   <translation>Neuen Tresor anlegen</translation>
  </message>
  <message>
   <source>Open a sample vault to look around</source>
   <translation>Einen Beispieltresor zum Umsehen öffnen</translation>
  </message>
  <message>
   <source>Open an existing vault…</source>
   <translation>Vorhandenen Tresor öffnen…</translation>
  </message>
  <message>
   <source>The encrypted desk of one outreach worker. Everything you write stays in one encrypted folder on this computer, called a vault. Nothing is sent anywhere.</source>
   <translation>Der verschlüsselte Schreibtisch einer einzelnen Fachkraft der aufsuchenden Arbeit. Alles, was Sie schreiben, bleibt in einem verschlüsselten Ordner auf diesem Computer, dem Tresor. Nichts wird irgendwohin gesendet.</translation>
  </message>
  <message>
   <source>Wayside</source>
   <translation>Wayside</translation>
  </message>
  <message>
   <source>What it protects, and what it cannot</source>
   <translation>Was geschützt ist, und was nicht</translation>
  </message>
  <message>
   <source>Your own work</source>
   <translation>Ihre eigene Arbeit</translation>
  </message>
 </context>
 <context>
  <name>WhenLine</name>
  <message>
   <source>Empty is now. “19:20”, “yesterday 19:20”, “20 min ago” and dates work too.</source>
   <translation>Leer heißt jetzt. „19:20“, „Fr 19:20“ und ein Datum wie „20. Nov 19:20“ gehen auch.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
 </context>
 <context>
  <name>WorkWindow</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Handbook</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <source>Keys on this page</source>
   <translation>Tasten auf dieser Seite</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>Lock and quit</source>
   <translation>Sperren und beenden</translation>
  </message>
  <message>
   <source>Lock at once, anywhere</source>
   <translation>Sofort sperren, von überall</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Search and act</source>
   <translation>Suchen und handeln</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>These keys</source>
   <translation>Diese Tasten</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
 </context>
</TS>
