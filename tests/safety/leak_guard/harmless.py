"""Sentences as they are written every day, in which nothing gives anybody away. One a line."""

ENGLISH = """
Hey, how was your day?
Honestly I thought you'd be asleep by now.
That sounds rough, I'm sorry you had to go through that.
What would you want to try first?
No pressure at all, just have a look around.
Did you get any sleep last night or were you gaming again?
I read the whole thing twice and still don't get the ending.
You said something on Thursday that stuck with me.
They closed the pool again, so we went for a run instead.
Is there somebody at school you can talk to?
I don't know, sometimes I just need to get out of the house.
My bike got a flat tyre on the way home.
It's okay to be angry about that.
We could cook something, nothing fancy, pasta or so.
The new season is way better than the last one.
Nobody has to decide anything today.
What do you think happens if you just say no?
I'll be there a bit later, the bus is late.
He kept talking about the match for an hour.
That's what I like about you, you ask real questions.
Have you eaten anything today?
There's a workshop on Saturday, they fix old radios.
Funny, I had the same teacher in year nine.
Let's leave it there for now and talk tomorrow.
Good man, that took courage.
I will mark the date, may we both remember it.
She rose early and will be back by ten.
You can bring a friend, the more the better.
It took me 20 minutes to find the right word.
Give it 2 or 3 days, then we'll see.
Between you and me, the food there is terrible.
What music are you listening to these days?
Maybe write down what you'd like to tell them.
I was wondering whether you'd heard back.
Take care of yourself, and drop me a line.
The stone was so big that we had to turn round.
Winter is long, but summer is coming.
A young baker told me that, of all people.
Sure, I can explain it again, which part is unclear?
Nothing is going to happen without your say.
"""

GERMAN = """
Na, wie war dein Tag?
Das klingt echt anstrengend, tut mir leid.
Ich hab gestern noch lange darüber nachgedacht.
Wir müssen heute gar nichts entscheiden.
Was würdest du denn am liebsten machen?
Kommst du am Samstag zum Training oder bist du weg?
Mir ist das Fahrrad kaputtgegangen, deshalb war ich zu spät.
Sag einfach Bescheid, wenn du reden willst.
Die Mauer war so hoch, dass keiner drüber kam.
Im Sommer ist es hier schöner als im Winter.
Der Bäcker hatte schon zu, also gab es Nudeln.
Hast du heute schon was gegessen?
Das mit der Schule kriegen wir zusammen hin.
Ich finde es gut, dass du fragst.
Der Heimweg dauert nur zwanzig Minuten.
Manchmal muss man einfach raus und laufen.
Die neue Staffel ist viel besser als die alte.
Keiner zwingt dich zu irgendwas.
Er hat die ganze Zeit vom Spiel erzählt.
Schau dir das mal in Ruhe an und melde dich.
Das Wetter soll am Wochenende besser werden.
Wer hat dir das denn erzählt?
Ich könnte mir vorstellen, dass das weh tut.
Vielleicht schreibst du mal auf, was dich stört.
Es ist völlig in Ordnung, wütend zu sein.
Wir haben uns lange nicht gehört, alles klar bei dir?
Bring ruhig jemanden mit, das ist kein Problem.
Was hörst du gerade so für Musik?
Der Koch war krank, die Küche blieb kalt.
Sie wollte eigentlich Schreinerin werden.
Ganz ehrlich, das hätte ich auch nicht gewusst.
In der Werkstatt suchen sie noch Leute zum Anpacken.
Lass uns morgen weiterreden, ich bin müde.
Kein Stress, das hat Zeit bis nächste Woche.
Dafür braucht man keinen Abschluss, nur Lust.
Wie lange machst du das denn schon?
"""

FRENCH = """
Salut, ça va aujourd'hui ?
Je comprends que ça te mette en colère.
On n'est pas obligés de décider tout de suite.
Qu'est-ce que tu aimerais faire en premier ?
Le bus était en retard, comme d'habitude.
Tu as mangé quelque chose ce midi ?
Franchement, la fin du film m'a déçu.
Il faut que je répare mon vélo avant samedi.
Tu peux venir avec un ami, il y a de la place.
Personne ne va te forcer à quoi que ce soit.
Ça me fait plaisir que tu poses la question.
L'atelier cherche des gens qui aiment bricoler.
On en reparle demain si tu veux bien.
Il a parlé du match pendant une heure.
Tu dors mieux ces derniers temps ?
Le petit pont au bout du chemin est fermé.
C'est normal d'avoir peur avant un entretien.
J'ai faim, on va manger des crêpes ?
Prends ton temps, rien ne presse.
Les vacances me manquent déjà.
Elle voulait devenir infirmière, finalement elle dessine.
Et toi, tu écoutes quoi en ce moment ?
Merci de m'avoir fait confiance.
Il pleut depuis trois jours, c'est long.
Écris-moi quand tu auras deux minutes.
Je crois qu'il ne l'a pas dit méchamment.
La cuisine est trop petite pour six personnes.
On avait le même professeur de maths.
Bonne question, je n'y avais jamais pensé.
Un blanc dans la conversation, ça arrive.
"""
