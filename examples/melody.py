# Plays a melody on a buzzer: the frequency of a PWM is the tone.
# Wiring: a passive buzzer between pin 5 and ground.
# See: a scale of eight notes, then a tune with pauses.
from machine import Pin, PWM
import time

NAMES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")


def frequency(note):
    """Of a note such as A4, which is 440 Hz."""
    steps = NAMES.index(note[:-1]) - 9 + 12 * (int(note[-1]) - 4)
    return round(440 * 2 ** (steps / 12))


buzzer = PWM(Pin(5), freq=440, duty_u16=0)


def play(notes, beat_ms):
    for note in notes.split():
        name, _, beats = note.partition("*")
        length = int(beats or "1") * beat_ms
        if name != "-":
            buzzer.freq(frequency(name))
            buzzer.duty_u16(32768)
        time.sleep_ms(length * 9 // 10)
        buzzer.duty_u16(0)
        time.sleep_ms(length // 10)


try:
    play("C4 D4 E4 F4 G4 A4 B4 C5", 200)
    play("-*2 E4 E4 F4 G4 G4 F4 E4 D4 C4 C4 D4 E4 E4*2 D4*2", 150)
finally:
    buzzer.deinit()
